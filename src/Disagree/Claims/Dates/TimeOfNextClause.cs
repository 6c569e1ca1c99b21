using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells times of the next clause: in "nine died on Monday, and by dusk all roads were shut" dusk is not when they died.
/// </summary>
internal static class TimeOfNextClause
{
    private const int Opening = 4;

    /// <summary>Whether the amount stands before the comma and "and" that the time stands behind.</summary>
    internal static bool Is(SentenceView view, int time, int amount)
    {
        var at = time - 1;
        while (at > amount && view.Tokens[at].Tag is Tag.Preposition or Tag.Determiner or Tag.Adverb)
        {
            at--;
        }

        return (at - 1 > amount && view.WordAt(at) is "and" or "but" && view.WordAt(at - 1) is "," or ";")
            || IsOfDeedBefore(view, time, amount)
            || IsBehindOpening(view, time, amount);
    }

    // "lost 9 million in the quarter, having lost as much in the summer"
    private static bool IsOfDeedBefore(SentenceView view, int time, int amount)
    {
        for (var i = amount + 1; i + 1 < time; i++)
        {
            if (view.WordAt(i) is "," && view.WordAt(i + 1) is "having")
            {
                return true;
            }
        }

        return false;
    }

    // "A week after a fire killed nine, the town met on Monday"
    private static bool IsBehindOpening(SentenceView view, int time, int amount)
    {
        var first = 0;
        while (first < Math.Min(amount, Opening) && !(view.WordAt(first) is "after" or "After" or "when" or "When"))
        {
            first++;
        }

        if (first == Math.Min(amount, Opening))
        {
            return false;
        }

        var (comma, hasVerb) = (-1, false);
        for (var i = first; i < time; i++)
        {
            if (view.WordAt(i) is ",")
            {
                comma = comma < 0 ? i : comma;
            }

            hasVerb |= comma >= 0 && i > comma && view.IsVerb(i);
        }

        return comma > amount && hasVerb;
    }
}
