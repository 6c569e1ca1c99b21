using System.Globalization;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Writes an amount in canonical words: "400–600 people", "about 2,500 people", "more than 670 people", and "33.3 percent" for a third.</summary>
internal static class NumberText
{
    internal static string Of(Quantity quantity, CountedNoun? counted)
    {
        var isShare = quantity.Unit is { Dimension: Dimension.Ratio, Code: "1" };
        var interval = isShare && quantity.TryToBase(out var hundredths) ? hundredths : quantity.Interval;
        var number = (interval.Low, interval.High) switch
        {
            ({ } low, { } high) when low == high => (quantity.IsApproximate ? "about " : "") + Digits(low),
            ({ } low, { } high) => $"{Digits(low)}–{Digits(high)}",
            ({ } low, null) => (interval.LowInclusive ? "at least " : "more than ") + Digits(low),
            (null, { } high) => (interval.HighInclusive ? "at most " : "less than ") + Digits(high),
            _ => "some",
        };
        var isOne = (interval.Low ?? interval.High) == 1 && (interval.High ?? interval.Low) == 1;
        var unit = quantity.Unit.Code switch
        {
            "person" => isOne ? " person" : " people",
            "1" when isShare => " percent",
            "1" => counted is null ? "" : " " + counted.Phrase,
            "percent" => " percent",
            var code => " " + code,
        };
        return number + unit;

        string Digits(decimal value) => value.ToString(isShare ? "#,0.#" : "#,0.##########", CultureInfo.InvariantCulture);
    }
}
