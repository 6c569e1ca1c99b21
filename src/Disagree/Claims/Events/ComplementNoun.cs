using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>
/// Tells the event of the object of a verb that has a day of its own: the attacks of "Arvik on Saturday condemned two attacks on Friday".
/// </summary>
internal static class ComplementNoun
{
    private const int Reach = 8;

    /// <summary>
    /// Whether a time belongs to such an object, and the token of the noun of an event there; -1 where none is known.
    /// </summary>
    internal static bool Holds(SentenceView view, EventTable table, int verb, int from, out int noun)
    {
        noun = -1;
        var lead = from - 1;
        lead -= lead > 0 && view.WordAt(lead) is "on" or "in" or "of" ? 1 : 0;
        if (
            verb < 0
            || verb >= lead
            || view.Tokens[lead].Tag is Tag.Conjunction or Tag.Punctuation or Tag.Preposition or Tag.To or Tag.Adverb
            || view.Times.Find(t => view.TokenFrom(t.Span.Start) == from) is not { } time
            || !view.Times.Exists(t => t != time && IsOwn(view, t, time, verb, from))
        )
        {
            return false;
        }

        var hasNoun = false;
        for (var i = lead; i > verb; i--)
        {
            if (view.Tokens[i].Tag is Tag.Conjunction or Tag.Punctuation || view.IsVerb(i))
            {
                return false;
            }

            hasNoun |= view.IsNoun(i) && !view.IsInTime(i);
            if (noun < 0 && lead - i < Reach && view.IsNoun(i) && table.OfNoun(view, i) is { Kind: not EventKind.Empty })
            {
                noun = i;
            }
        }

        return hasNoun;
    }

    // "on Saturday condemned", "condemned on Saturday two attacks"
    private static bool IsOwn(SentenceView view, TimeMention own, TimeMention time, int verb, int from)
    {
        var (first, end) = (view.TokenFrom(own.Span.Start), view.TokenFrom(own.Span.End));
        return own is { Type: TimeType.Date or TimeType.Time, Period.IsUnknown: false }
            && !own.Period.Overlaps(time.Period)
            && end < from
            && (
                end == verb
                || first == verb + 1
                || (first == verb + 2 && view.Tokens[verb + 1].Tag is Tag.Preposition)
                || (end < verb && end == verb - 1 && view.Tokens[end].Tag is Tag.Auxiliary or Tag.Adverb)
            );
    }
}
