using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Reads the amount that another says again for one share: "earned 4 million, or 9 cents a share".</summary>
internal static class PerShare
{
    /// <summary>What a firm earns for each share.</summary>
    internal const string Profit = "result per share";

    /// <summary>What a firm loses for each share.</summary>
    internal const string Loss = "loss per share";
    private const string Share = "share";
    private const string Earned = "earned";
    private const string Lost = "lost";

    /// <summary>The amount before it; null where none is said again so.</summary>
    internal static QuantityMention? Of(SentenceView view, QuantityMention mention)
    {
        if (
            mention.Quantity.Unit is not { Dimension: Dimension.Rate, Singular: var unit }
            || !unit.EndsWith(Share, StringComparison.Ordinal)
            || view.TokenFrom(mention.Span.Start) - 1 is not (> 1 and var or)
            || view.WordAt(or) is not "or"
        )
        {
            return null;
        }

        var end = view.WordAt(or - 1) is "," ? or - 1 : or;
        return view.Quantities.Find(q => q.Quantity.Unit.Dimension is Dimension.Money && view.TokenFrom(q.Span.End) == end);
    }

    /// <summary>The figure for one share of what a firm earns or loses; null of other figures.</summary>
    internal static string? Result(Figure? figure) =>
        figure?.Name switch
        {
            Earned => Profit,
            Lost => Loss,
            _ => null,
        };
}
