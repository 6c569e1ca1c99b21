using Disagree.Claims.Numbers;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what an area of which nothing else is said is the area of: "the blaze is now 500 acres" tells how much has burned; "grew to 500
/// acres" how far something unnamed reaches.
/// </summary>
internal sealed class ExtentReader(ConceptTable concepts)
{
    internal const string Extent = "extent";
    private const string Burned = "burned";
    private readonly FireReader fires = new(concepts);

    /// <summary>The property of an area; <paramref name="stated"/> where that says more than how far it reaches.</summary>
    internal string? Of(SentenceView view, QuantityMention area, string? stated)
    {
        if (area.Quantity.Unit.Dimension is not Dimension.Area || stated is not (null or Extent))
        {
            return stated;
        }

        return area.Counted is { } counted
            ? fires.IsFire(counted.Lemma)
                ? Burned
                : stated
            : fires.IsOfFire(view, area)
                ? Burned
                : Extent;
    }
}
