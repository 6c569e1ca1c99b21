using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Reads when the figure of a list held where its label says it: "Turnout, 2016: 61 percent", "Rent in May – 900 euros".</summary>
internal static class LabelTime
{
    private const int Longest = 12;

    /// <summary>The time; null where no label with one stands right before the amount.</summary>
    internal static TimeMention? Of(SentenceView view, QuantityMention mention)
    {
        var mark = view.TokenFrom(mention.Span.Start) - 1;
        if (mark < 1 || view.Times.Count == 0 || !(view.WordAt(mark) is ":" or "–" or "—"))
        {
            return null;
        }

        for (var i = mark - 1; i >= 0; i--)
        {
            if (mark - i > Longest || view.IsVerb(i) && view.IsLemma(i, WordClass.Telling) || view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return null;
            }

            if (view.WordAt(i) is ";" or "|" or "." or ":")
            {
                break;
            }
        }

        return
            view.Times.FindLast(t =>
                t is { Type: TimeType.Date, Period.IsUnknown: false }
                && view.TokenFrom(t.Span.End) <= mark
                && mark - view.TokenFrom(t.Span.Start) <= Longest
            )
                is { } time
            ? time with
            {
                Scope = time.Period,
            }
            : null;
    }
}
