namespace Disagree.Claims.Counts;

/// <summary>
/// Tells those who are counted as of one family: "six members of the Moe family died" counts some of the dead where an article counts more.
/// </summary>
internal static class FamilyMembers
{
    private const int Reach = 40;

    internal static bool Are(Claim claim)
    {
        if (claim.Population is null)
        {
            return false;
        }

        var behind = claim.Article.Behind(claim.Span);
        var end = behind.IndexOfAny(".,;:");
        behind = behind[..Math.Min(end < 0 ? behind.Length : end, Reach)];
        return (behind.StartsWith(" of ", StringComparison.Ordinal) || behind.StartsWith(" from ", StringComparison.Ordinal))
            && !IsOfOwn(behind)
            && (
                behind.Contains(" family", StringComparison.Ordinal)
                || behind.Contains(" clan", StringComparison.Ordinal)
                || behind.Contains(" household", StringComparison.Ordinal)
            );
    }

    // those whose family it is tell of all who died
    private static bool IsOfOwn(ReadOnlySpan<char> behind) =>
        behind.StartsWith(" of their ", StringComparison.Ordinal)
        || behind.StartsWith(" of his ", StringComparison.Ordinal)
        || behind.StartsWith(" of her ", StringComparison.Ordinal);
}
