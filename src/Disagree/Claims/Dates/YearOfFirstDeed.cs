using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells years that stand by the first of two deeds: in "was founded in 1971 and employed 900 before it was sold" only the founding was
/// in 1971.
/// </summary>
internal static class YearOfFirstDeed
{
    private const int DaysOfSeason = 100;
    private const int Reach = 8;

    /// <summary>Whether the time is one, and the amount stands behind the second deed.</summary>
    internal static bool Is(SentenceView view, TimeMention time, int at, int amount)
    {
        if (time.Period.Days is not > DaysOfSeason || !HasVerbBefore(view, at))
        {
            return false;
        }

        for (var i = at + 1; i + 1 < amount; i++)
        {
            if (view.WordAt(i) is "and" or "but")
            {
                return IsFinite(view, i + 1);
            }

            if (view.Tokens[i].Tag is not (Tag.Number or Tag.Punctuation or Tag.ProperNoun))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasVerbBefore(SentenceView view, int time)
    {
        for (var i = time - 1; i >= Math.Max(0, time - Reach); i--)
        {
            if (view.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFinite(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.PastVerb or Tag.Verb
        || (view.Tokens[at].Tag is Tag.Adverb && view.Tokens[at + 1].Tag is Tag.Auxiliary or Tag.PastVerb or Tag.Verb);
}
