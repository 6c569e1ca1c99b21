using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Gives a count in a headline the bound that the text puts to it: "One dead" above "at least one person was killed" says no more than the
/// text.
/// </summary>
internal static class HeadlineBounds
{
    internal static void Take(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i]
                    is {
                        Span.Part: Part.Title,
                        Derivation: null,
                        Property.Length: > 0,
                        Value: NumberValue { Quantity: { Interval: { IsPoint: true, Low: { } count }, Unit.Code: "person" } }
                    } brief
                && claims.Find(c =>
                    c.Span.Part is Part.Text && string.Equals(c.Property, brief.Property, StringComparison.Ordinal) && IsBound(c, count)
                )
                    is { } whole
            )
            {
                claims[i] = brief with { Value = whole.Value, Mold = 0 };
            }
        }
    }

    private static bool IsBound(Claim claim, decimal count) =>
        claim.Value is NumberValue { Quantity: { Interval: var interval, Unit.Code: "person" } }
        && !interval.IsPoint
        && (interval.Low is null || interval.High is null)
        && (interval.Low == count || interval.High == count);
}
