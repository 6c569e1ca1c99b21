namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells of whom "He was 84" speaks in an article that names nobody: of the one person whose age the other articles tell. Where they tell
/// that of several, nobody knows.
/// </summary>
internal static class LoneAge
{
    internal static List<NumberProfile> Named(List<NumberProfile> profiles)
    {
        if (!profiles.Exists(Is))
        {
            return profiles;
        }

        var units = profiles.Where(p => p.IsAge && !Is(p)).Select(p => p.Unit).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return
            units is [var only]
            && profiles.Find(p => string.Equals(p.Unit, only, StringComparison.Ordinal))!.Claim.Subject is [var first, ..]
            && char.IsUpper(first)
            ? profiles.ConvertAll(p => Is(p) ? p with { Unit = only } : p)
            : profiles;
    }

    /// <summary>Whether it is the age of one whom only a pronoun tells, in an article that names no person.</summary>
    internal static bool Is(NumberProfile profile) =>
        profile is { IsAge: true, Claim: { Subject.Length: 0, Mention: not null, Cast: not { HasPersons: true } } claim }
        && claim.Article.Before(claim.Span).TrimEnd() is var before
        && (EndsWith(before, "he was") || EndsWith(before, "she was"));

    private static bool EndsWith(ReadOnlySpan<char> text, string words) =>
        text.EndsWith(words, StringComparison.OrdinalIgnoreCase)
        && (text.Length == words.Length || !char.IsLetter(text[^(words.Length + 1)]));
}
