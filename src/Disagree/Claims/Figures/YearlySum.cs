using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Takes a figure that is told by the year, "saves 40 million euros a year", for the sum itself, as "annual savings of 40 million euros"
/// is.
/// </summary>
internal static class YearlySum
{
    private const string ByYear = "/a";
    private const string Per = " per ";

    /// <summary>The amount as a sum of money; the amount itself where it is no rate by the year.</summary>
    internal static QuantityMention Of(QuantityMention mention) =>
        mention.Quantity.Unit is { Dimension: Dimension.Rate, Code: var code } unit && code.EndsWith(ByYear, StringComparison.Ordinal)
            ? mention with
            {
                Quantity = mention.Quantity with
                {
                    Unit = new Unit(code[..^ByYear.Length], Dimension.Money)
                    {
                        Singular = Before(unit.Singular),
                        Plural = Before(unit.Plural),
                        Sign = unit.Sign,
                    },
                },
            }
            : mention;

    /// <summary>The claim, marked where its amount was told by the year.</summary>
    internal static Claim Marked(Claim claim, QuantityMention told) =>
        ReferenceEquals(claim.Mention, told) || !told.Quantity.Unit.Code.EndsWith(ByYear, StringComparison.Ordinal)
            ? claim
            : claim with
            {
                Reckoning = claim.Reckoning with { IsByYear = true },
            };

    private static string Before(string name) => name.IndexOf(Per, StringComparison.Ordinal) is >= 0 and var per ? name[..per] : name;
}
