using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>Reads the age that the words for a person give or that stands right behind them: "a 9-year-old boy", "Ana Ruiz, 34".</summary>
internal static class PersonAge
{
    private const int Reach = 2;

    /// <summary>In years; null where none is given.</summary>
    internal static decimal? Of(SentenceView view, int first, int end)
    {
        foreach (var amount in view.Quantities)
        {
            if (amount.Quantity.Unit.Dimension is Dimension.Age && amount.Quantity.Interval is { IsPoint: true, Low: { } age } && view.TokenFrom(amount.Span.Start) is var at && at >= first && at < end + Reach && (at <= end || view.WordAt(end) is "," or "("))
            {
                return amount.Quantity.Unit.Code switch { "a" => age, "mo" => decimal.Floor(age / 12), _ => 0 };
            }
        }

        return null;
    }
}
