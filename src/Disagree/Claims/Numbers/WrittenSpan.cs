using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells a span of time in the unit in which it is written: "three and a half years" and "three years and six months" are 3.5 years, and
/// not 42 months.
/// </summary>
internal static class WrittenSpan
{
    private const int Half = 6;
    private const decimal Close = 0.001m;

    /// <summary>
    /// The amount in the larger unit that the words name; the amount itself where they name none, or where it comes to no plain share of
    /// one.
    /// </summary>
    internal static QuantityMention Of(SentenceView view, QuantityMention mention)
    {
        if (
            mention.Quantity.Unit is not { Dimension: Dimension.Duration } unit
            || Larger(unit) is not ({ } larger, var name)
            || !Names(view, mention, name)
            || mention.Quantity.Interval is not { IsPoint: true, Low: { } value }
            || (Names(view, mention, unit.Singular) && (unit.Code is not "mo" || value % Half != 0))
        )
        {
            return mention;
        }

        var factor = unit.Factor / larger.Factor;
        var written = Math.Round(value * factor, 2);
        return Math.Abs((written / factor) - value) < Close
            ? mention with
            {
                Quantity = mention.Quantity with
                {
                    Interval = Interval.Exactly(written),
                    Step = mention.Quantity.Step * factor,
                    Unit = larger,
                },
            }
            : mention;
    }

    private static (Unit? Unit, string Name) Larger(Unit unit) =>
        unit.Code switch
        {
            "mo" => (Of("a", 31557600, "year"), "year"),
            "h" => (Of("d", 86400, "day"), "day"),
            "min" => (Of("h", 3600, "hour"), "hour"),
            _ => (null, ""),
        };

    private static Unit Of(string code, decimal factor, string name) =>
        new(code, Dimension.Duration, factor) { Singular = name, Plural = name + "s" };

    private static bool Names(SentenceView view, QuantityMention mention, string unit)
    {
        for (var i = view.TokenFrom(mention.Span.Start); i < view.Tokens.Length && view.Tokens[i].Start < mention.Span.End; i++)
        {
            if (view.Tokens[i].Tag is not Tag.Punctuation && string.Equals(view.LemmaAt(i), unit, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
