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
    private readonly List<(HashSet<string> Properties, string[] Kinds, Dimension[] Dimensions)> rows = [];

    internal DeedKin(Lexicon lexicon, ConceptTable concepts)
    {
        this.concepts = concepts;
        foreach (var row in lexicon["deedkin"].Rows)
        {
            List<string> of = [.. row.Alternatives(1)];
            rows.Add(
                (
                    row.Alternatives(0).ToHashSet(StringComparer.Ordinal),
                    [.. of.Where(o => !Enum.TryParse<Dimension>(o, ignoreCase: true, out _))],
                    [.. of.Where(o => Enum.TryParse<Dimension>(o, ignoreCase: true, out _)).Select(o => Enum.Parse<Dimension>(o, true))]
                )
            );
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
            && (r.Dimensions.Contains(one) || (one is Dimension.Count && Array.Exists(r.Kinds, k => IsOf(a, k) || IsOf(b, k))))
        );

    // "9,000 of the pilgrims came on foot", "41,000 pilgrims came"
    private static bool IsOfWhole(Claim claim) =>
        claim.Mention is QuantityMention { Counted.Span.Start: var noun, NumberSpan.End: var end } && noun - end > OfThe;

    private bool IsOf(NumberProfile profile, string kind) => concepts.CountsAs(profile.Population.Kind, kind);
}
