using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>Tells how many a fraction of a counted whole is: "half the 90 huts burned" says that about 45 did.</summary>
internal static class FractionOfWhole
{
    private const int Reach = 3;

    internal static void Add(SentenceView view, int first, List<Claim> claims, PropertyReader properties)
    {
        for (int i = first, last = claims.Count; i < last; i++)
        {
            if (
                claims[i] is { Mention: QuantityMention whole, Derivation: null, Value: NumberValue } claim
                && whole
                    is { Counted: { } counted, Quantity: { Interval: { IsPoint: true, Low: { } all }, Unit.Dimension: Dimension.Count } }
                && Fraction(view, whole) is { Quantity.Interval: { IsPoint: true, Low: { } share } } part
                && properties.OfPart(view, whole) is { } property
                && properties.IsKnown(property)
                && !StockReader.Is(property)
                && !string.Equals(property, properties.OfNoun(whole), StringComparison.Ordinal)
            )
            {
                var quantity = whole.Quantity with { Interval = Interval.Exactly(Math.Round(share * all)), IsApproximate = true };
                claims.Add(
                    claim with
                    {
                        Value = new NumberValue(quantity, counted, NumberText.Of(quantity, counted)),
                        Property = property,
                        IsKnownProperty = true,
                        Measure = properties.MeasureOf(whole, property),
                        Stock = null,
                        IsPart = false,
                        Mold = 0,
                        Derivation = $"{view.Mentions.Document.Quote(part.Span)} of {claim.Value.Text}",
                    }
                );
            }
        }
    }

    // "half the 90 huts", "three quarters of its 90 huts"
    private static QuantityMention? Fraction(SentenceView view, QuantityMention whole)
    {
        var start = view.TokenFrom(whole.Span.Start);
        return WholeReader.IsWhole(view, whole)
            ? view.Quantities.Find(q =>
                q is { Rule: "fraction", Quantity.Unit.Dimension: Dimension.Ratio }
                && q.Span.End <= whole.Span.Start
                && start - view.TokenFrom(q.Span.End) < Reach
            )
            : null;
    }
}
