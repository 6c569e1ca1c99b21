using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells which deeds may be told of one number of things: rifles that the police found and those that they took away, cars sold and cars
/// bought.
/// </summary>
internal sealed class DeedKin
{
    // the letters and blanks of " of "
    private const int OfThe = 4;
    private readonly ConceptTable concepts;
    private readonly List<(HashSet<string> Properties, List<string> Kinds, List<Dimension> Dimensions)> rows = [];

    internal DeedKin(Lexicon lexicon, ConceptTable concepts)
    {
        this.concepts = concepts;
        foreach (var row in lexicon["deedkin"].Rows)
        {
            var (kinds, dimensions) = (new List<string>(), new List<Dimension>());
            foreach (var of in row.Alternatives(1))
            {
                if (Enum.TryParse<Dimension>(of, ignoreCase: true, out var dimension))
                {
                    dimensions.Add(dimension);
                }
                else
                {
                    kinds.Add(of);
                }
            }

            rows.Add((row.Alternatives(0).ToHashSet(StringComparer.Ordinal), kinds, dimensions));
        }
    }

    /// <summary>Whether two amounts may be one by what is said of them.</summary>
    internal bool MayBeOne(NumberProfile a, NumberProfile b) =>
        !string.Equals(a.Property, b.Property, StringComparison.Ordinal)
        && a.Claim.Value is NumberValue { Quantity.Unit.Dimension: var one }
        && b.Claim.Value is NumberValue { Quantity.Unit.Dimension: var other }
        && one == other
        && IsOfWhole(a.Claim) == IsOfWhole(b.Claim)
        && rows.Exists(r =>
            r.Properties.Contains(a.Property)
            && r.Properties.Contains(b.Property)
            && (r.Dimensions.Contains(one) || (one is Dimension.Count && r.Kinds.Exists(k => IsOf(a, k) || IsOf(b, k))))
        );

    // "9,000 of the pilgrims came on foot", "41,000 pilgrims came"
    private static bool IsOfWhole(Claim claim) =>
        claim.Mention is QuantityMention { Counted.Span.Start: var noun, NumberSpan.End: var end } && noun - end > OfThe;

    private bool IsOf(NumberProfile profile, string kind) => concepts.CountsAs(profile.Population.Kind, kind);
}
