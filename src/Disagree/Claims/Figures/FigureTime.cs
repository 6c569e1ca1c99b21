using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads of which time a figure is where the noun that names it tells so: the second quarter of "reported a second-quarter profit of 40
/// million on Thursday".
/// </summary>
internal static class FigureTime
{
    /// <summary>The time; null where none stands before the noun.</summary>
    internal static TimeMention? Of(SentenceView view, QuantityMention mention)
    {
        var last = view.TokenFrom(mention.Span.Start) - 1;
        last -= last > 0 && view.WordAt(last) is "of" or "at" or "to" or ":" ? 1 : 0;
        var first = last;
        while (
            first > 0
            && (
                view.IsNoun(first)
                || view.IsInTime(first)
                || view.Tokens[first].Tag is Tag.Adjective or Tag.Number or Tag.NumberWord
                || view.WordAt(first) is "-"
            )
        )
        {
            first--;
        }

        foreach (var time in view.Times)
        {
            if (
                time is { Type: TimeType.Date, Period: { IsUnknown: false, IsDay: false } }
                && view.TokenFrom(time.Span.Start) is var start
                && start >= first
                && view.TokenFrom(time.Span.End) <= last
            )
            {
                return time;
            }
        }

        return null;
    }
}
