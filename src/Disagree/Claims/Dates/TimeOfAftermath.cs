using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells times of what came of an event, and not of the event: "mourners gathered on Thursday after a fire that killed nine".
/// </summary>
internal static class TimeOfAftermath
{
    /// <summary>Whether a time stands by what was done "after" that of which the amount is told.</summary>
    internal static bool Is(SentenceView view, int time, int amount, ConceptTable concepts)
    {
        for (var i = time + 1; i + 1 < amount && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.WordAt(i) is "after" or "following")
            {
                // "after a fire that killed nine" may be the news of that day
                return view.WordAt(i + 1) is "the" or "this" or "that"
                    && !view.IsInTime(i)
                    && !view.IsInTime(i - 1 > time ? i - 1 : i)
                    && HasOwnDeed(view, i, concepts);
            }
        }

        return false;
    }

    // not "killed nine on Thursday after a raid that killed 12": each may be of that day
    private static bool HasOwnDeed(SentenceView view, int after, ConceptTable concepts)
    {
        var hasVerb = false;
        for (var i = after - 1; i >= 0 && (view.Tokens[i].Tag is not Tag.Punctuation || view.WordAt(i) is "-"); i--)
        {
            if (!view.IsVerb(i))
            {
                continue;
            }

            if (concepts.Action(view.LemmaAt(i)) is "kill" or "injure" or "attack" or "explode")
            {
                return false;
            }

            hasVerb = true;
        }

        return hasVerb;
    }
}
