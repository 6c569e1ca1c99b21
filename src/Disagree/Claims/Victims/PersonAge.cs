using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>The age that the words for a person give or that stands right behind them: "a 9-year-old boy", "Ana Ruiz, 34".</summary>
/// <param name="Years">In whole years; 0 for who is weeks or days old.</param>
/// <param name="At">Where it stands.</param>
internal sealed record PersonAge(decimal Years, TextSpan At)
{
    private const int Reach = 2;

    /// <summary>The age; null where none is given.</summary>
    internal static PersonAge? Of(SentenceView view, int first, int end)
    {
        foreach (var amount in view.Quantities)
        {
            if (
                amount.Quantity.Unit.Dimension is Dimension.Age
                && amount.Quantity.Interval is { IsPoint: true, Low: { } age }
                && view.TokenFrom(amount.Span.Start) is var at
                && at >= first
                && at < end + Reach
                && (at <= end || view.WordAt(end) is "," or "(")
            )
            {
                var years = amount.Quantity.Unit.Code switch
                {
                    "a" => age,
                    "mo" => decimal.Floor(age / 12),
                    _ => 0,
                };
                return new PersonAge(years, amount.Span);
            }
        }

        return null;
    }

    /// <summary>
    /// The token at which an age before a name begins: the first of "7-year-old Ana Ruiz"; the name's own where none stands there.
    /// </summary>
    internal static int Before(SentenceView view, int name)
    {
        var first = name;
        while (
            first > 0
            && view.WordAt(name - 1) is "old"
            && (
                view.WordAt(first - 1) is "old" or "-" or "–"
                || view.LemmaAt(first - 1) is "year" or "month" or "week"
                || view.Tokens[first - 1].Tag is Tag.Number or Tag.NumberWord
            )
        )
        {
            first--;
        }

        return first;
    }
}
