using System.Globalization;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Writes an amount in words: "400–600 people", "more than 670 people", "about $5.2 million", "20–37 years old", and "33.3 percent" for a
/// third.
/// </summary>
internal static class NumberText
{
    private const decimal Thousand = 1000;

    // more come of a division that does not end
    private const int MostDecimals = 10;
    private static readonly (decimal Size, string Word)[] Scales =
    [
        (1_000_000_000_000, " trillion"),
        (1_000_000_000, " billion"),
        (1_000_000, " million"),
    ];

    internal static string Of(Quantity quantity, CountedNoun? counted)
    {
        var isShare = quantity.Unit is { Dimension: Dimension.Ratio, Code: "1" };
        var interval = isShare && quantity.TryToBase(out var hundredths) ? hundredths : quantity.Interval;
        var (sign, size, scale) = (quantity.Unit.Sign, 1m, "");
        foreach (var (candidate, word) in Scales)
        {
            if (size == 1 && FitsScale(interval.Low, candidate) && FitsScale(interval.High, candidate))
            {
                (size, scale) = (candidate, word);
            }
        }

        var number = (interval.Low, interval.High) switch
        {
            ({ } low, { } high) when low == high => (quantity.IsApproximate ? "about " : "") + Digits(low),
            ({ } low, { } high) => $"{Digits(low)}–{Digits(high)}",
            ({ } low, null) => (interval.LowInclusive ? "at least " : "more than ") + Digits(low),
            (null, { } high) => (interval.HighInclusive ? "at most " : "less than ") + Digits(high),
            _ => "some",
        };
        if (quantity.Unit.Dimension is Dimension.Scale)
        {
            return $"{quantity.Unit.Singular} {number}";
        }

        var isOne = (interval.Low ?? interval.High) == 1 && (interval.High ?? interval.Low) == 1;
        var unit =
            isShare ? "percent"
            : isOne ? quantity.Unit.Singular
            : quantity.Unit.Plural;
        unit =
            sign.Length == 0 ? unit
            : unit.IndexOf(" per ", StringComparison.Ordinal) is >= 0 and var per ? unit[(per + 1)..]
            : "";
        var thing = quantity.Unit.Code.StartsWith('1') && !isShare ? counted?.Phrase ?? "" : "";
        return string.Join(' ', new[] { number + scale, thing, unit }.Where(w => w.Length > 0));

        string Digits(decimal value) =>
            (value < 0 ? "−" : "")
            + sign
            + Math.Abs(value / size)
                .ToString(
                    isShare ? "#,0.#"
                        : value.Scale > MostDecimals ? "#,0.##"
                        : "#,0.##########",
                    CultureInfo.InvariantCulture
                );
    }

    // 3.214 million, but not 3.2141 million, nor 0.9 million
    private static bool FitsScale(decimal? value, decimal scale) =>
        value is not { } number || (number >= scale && number % (scale / Thousand) == 0);
}
