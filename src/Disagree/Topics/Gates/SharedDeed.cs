using Disagree.Claims;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>Tells whether what is named around two amounts shows that the same deed is told.</summary>
internal static class SharedDeed
{
    private const int Sides = 2;
    private const string Transferred = "transferred";
    private const string Raised = "raised";

    /// <summary>
    /// Whether the things counted, of which no predicate tells what is said of them, stand beside one deed and one name or thing.
    /// </summary>
    internal static bool IsOne(NumberProfile a, NumberProfile b, ConceptTable concepts)
    {
        var (one, other, kind) = (a.Claim.Event, b.Claim.Event, a.Population.Kind);
        return kind.Length > 0
            && !concepts.IsWithin(kind, "person")
            && one.Actions.Any(other.Actions.Contains)
            && (
                one.Names.Any(other.Names.Contains)
                || one.Things.Any(t => other.Things.Contains(t) && !string.Equals(t, kind, StringComparison.Ordinal))
            );
    }

    /// <summary>Whether half of the things named beside two measures are shared: "paid 5,000 dollars" may be said of anything.</summary>
    internal static bool HasThings(NumberProfile a, NumberProfile b)
    {
        var (one, other) = (a.Claim.Event, b.Claim.Event);
        return (a.Property is Raised || one.Actions.Any(other.Actions.Contains))
            && 2 * one.Things.Count(other.Things.Contains) >= Math.Max(1, Math.Min(one.Things.Count, other.Things.Count));
    }

    /// <summary>Whether each article tells of one sum raised: "the fund has raised 5,000 dollars" and "the appeal has passed 7,000".</summary>
    internal static bool IsOneAppeal(NumberProfile a, NumberProfile b) => a.Property is Raised && a.IsLone && b.IsLone;

    /// <summary>Whether two sums that were sent have both sides in common.</summary>
    internal static bool HasSides(NumberProfile a, NumberProfile b) =>
        a.Property is Transferred && a.Claim.Event.Names.Count(b.Claim.Event.Names.Contains) >= Sides;
}
