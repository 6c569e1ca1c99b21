using Disagree.Lexicons;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells counts over several events that no number of them tells: "the toll for both bombings", "a record 39 deaths last year".
/// </summary>
internal static class OverSeveral
{
    private const int Year = 365;

    /// <summary>Whether a claim of a sentence is one.</summary>
    internal static bool Is(SentenceView view, Claim claim) => IsRecordOfYear(view, claim) || IsOfBoth(view);

    private static bool IsRecordOfYear(SentenceView view, Claim claim)
    {
        var at = view.TokenFrom(claim.Span.Start);
        return claim.Period is { Days: >= Year }
            && at + 1 < view.Tokens.Length
            && (view.WordAt(at) is "a" ? view.WordAt(at + 1) is "record" : at > 0 && view.WordAt(at - 1) is "record");
    }

    private static bool IsOfBoth(SentenceView view)
    {
        for (var i = 1; i + 1 < view.Tokens.Length; i++)
        {
            if (
                view.WordAt(i) is "both"
                && view.Tokens[i - 1].Tag is Tag.Preposition
                && (view.IsLemma(i + 1, WordClass.StruckAt) || view.LemmaAt(i + 1) is "attack" or "bombing" or "fire" or "flood")
            )
            {
                return true;
            }
        }

        return false;
    }
}
