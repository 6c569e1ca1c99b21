using Disagree.Claims.Properties;
using Disagree.Lexicons;

namespace Disagree.Claims.Counts;

/// <summary>
/// Notes whether an article tells of an attacker's death by his own hand, for some count him among the dead and some do not.
/// </summary>
internal sealed class OwnDeath(WordClasses words)
{
    private const int Reach = 4;
    private const int DaysOfOneEvent = 30;

    /// <summary>Whether the article tells of it.</summary>
    internal bool IsTold { get; private set; }

    internal void See(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length && !IsTold; i++)
        {
            IsTold = view.WordAt(i) switch
            {
                "suicide" or "suicides" => view.Tokens[i].Tag is Tag.Noun or Tag.Word,
                "himself" or "herself" or "themselves" => IsDoneTo(view, i),
                _ => false,
            };
        }
    }

    /// <summary>Notes it beside the counts of the dead.</summary>
    internal void Note(List<Claim> claims)
    {
        for (var i = 0; IsTold && i < claims.Count; i++)
        {
            if (claims[i] is { Kind: ClaimKind.Number, Property: PropertyReader.Killed } claim && !IsLongPast(claim))
            {
                claims[i] = claim with { DeadBeside = new DeadCount(1, false), LeavesAttackerOut = IsOfOthers(claim) };
            }
        }
    }

    // the dead of last year's attack are not those of today's attacker
    private static bool IsLongPast(Claim claim) =>
        claim.Period?.Last is { } end && claim.AsOf.First is { } day && day.DayNumber - end.DayNumber > DaysOfOneEvent;

    // "nine people and himself", "nine spectators": the attacker is none of them
    private bool IsOfOthers(Claim claim) =>
        claim.Population is { Noun: "victim" }
        || (claim.Population is { } people && words.Has(people.Kind, WordClass.Bystander))
        || IsBesideHimself(claim.Article.Behind(claim.Span));

    private static bool IsBesideHimself(ReadOnlySpan<char> behind) =>
        behind.StartsWith(" and himself", StringComparison.Ordinal)
        || behind.StartsWith(" and herself", StringComparison.Ordinal)
        || behind.StartsWith(" and themselves", StringComparison.Ordinal)
        || behind.StartsWith(" and then himself", StringComparison.Ordinal)
        || behind.StartsWith(" before killing himself", StringComparison.Ordinal);

    // "killed himself", "turned the gun on himself"
    private static bool IsDoneTo(SentenceView view, int self)
    {
        for (var i = self - 1; i >= Math.Max(0, self - Reach); i--)
        {
            if (view.IsLemma(i, WordClass.SelfHarm))
            {
                return true;
            }
        }

        return false;
    }
}
