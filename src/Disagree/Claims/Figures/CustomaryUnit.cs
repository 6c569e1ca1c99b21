using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Takes the price of a good for the same with and without the measure by which all trade it: "crude closed at 88 euros a barrel", "crude
/// closed at 88 euros".
/// </summary>
internal static class CustomaryUnit
{
    private const string Price = "price";
    private const string Dividend = "dividend";
    private const string ByShare = "/share";
    private const string PerShare = " per share";
    private const int MostByShare = 1000;
    private static readonly string[] Measures = ["/[bbl_us]", "/[oz_av]", "/[oz_tr]"];

    /// <summary>The amount of a price without that measure, of a small dividend by the share; any other amount itself.</summary>
    internal static QuantityMention Of(QuantityMention mention, Figure figure) =>
        figure switch
        {
            { Name: Price } when mention.Quantity.Unit is { Dimension: Dimension.Rate } unit && Measure(unit) is { } measure => With(
                mention,
                new Unit(unit.Code[..^measure.Length], Dimension.Money)
                {
                    Singular = Before(unit.Singular),
                    Plural = Before(unit.Plural),
                    Sign = unit.Sign,
                }
            ),
            // "a dividend of 40 cents"; what is paid out in all is never so little
            { Name: Dividend } when mention.Quantity is { Unit: { Dimension: Dimension.Money } unit, Interval.High: < MostByShare } => With(
                mention,
                new Unit(unit.Code + ByShare, Dimension.Rate)
                {
                    Singular = unit.Singular + PerShare,
                    Plural = unit.Plural + PerShare,
                    Sign = unit.Sign,
                }
            ),
            _ => mention,
        };

    private static string? Measure(Unit unit)
    {
        foreach (var measure in Measures)
        {
            if (unit.Code.EndsWith(measure, StringComparison.Ordinal))
            {
                return measure;
            }
        }

        return null;
    }

    private static QuantityMention With(QuantityMention mention, Unit unit) =>
        mention with
        {
            Quantity = mention.Quantity with { Unit = unit },
        };

    private static string Before(string name) => name.IndexOf(" per ", StringComparison.Ordinal) is >= 0 and var per ? name[..per] : name;
}
