using Disagree.Claims.Properties;
using Disagree.Mentions;

namespace Disagree.Claims.Places;

/// <summary>
/// Takes "19 more guns at his home" for all of those there: what comes on top of a number elsewhere is the number of the site.
/// </summary>
internal sealed class CountAtSite(PropertyReader properties, ConceptTable concepts)
{
    /// <summary>The claim with the count of its site; as it is where it names none.</summary>
    internal Claim Whole(Claim claim) =>
        claim is { Site: not null, Population.Kind: var kind }
        && claim.Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal)
        && !concepts.CountsAs(kind, "person")
        && claim.Mention is QuantityMention { IsDifference: false } mention
        && claim.Property[..^PropertyReader.Change.Length] is var property
            ? claim with
            {
                Property = property,
                IsKnownProperty = properties.IsKnown(property),
                Measure = properties.MeasureOf(mention, property),
            }
            : claim;
}
