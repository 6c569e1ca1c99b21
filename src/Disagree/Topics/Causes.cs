using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Tells events apart by what kind of event they are: those killed in a crash are not those killed in a strike.</summary>
internal sealed class Causes(ConceptTable concepts)
{
    /// <summary>Whether the words around two counts name events of different kinds; of arrests and charges, whether they share no word for what they are about.</summary>
    internal bool Differ(NumberProfile a, NumberProfile b) =>
        AreOther(a.Claim.Event, b.Claim.Event) || (a.Property is "arrested" or "charged" or "convicted" && IsToldApart(a.Claim.Event, b.Claim.Event, a.Population));

    // "killed in a crash" and "killed in a strike"
    private bool AreOther(EventFrame a, EventFrame b) =>
        a.Things.Select(concepts.CauseOf).OfType<string>().ToHashSet(StringComparer.Ordinal) is { Count: > 0 } one && b.Things.Select(concepts.CauseOf).OfType<string>().ToHashSet(StringComparer.Ordinal) is { Count: > 0 } other && !one.Overlaps(other);

    // "15 arrests for begging" and "two arrested in the shooting" share nothing but the arrests
    private static bool IsToldApart(EventFrame a, EventFrame b, Population population) =>
        Around(a, population) is { Count: > 0 } one && Around(b, population) is { Count: > 0 } other && !one.Exists(other.Contains);

    private static List<string> Around(EventFrame frame, Population population) => [.. frame.Things.Where(t => !string.Equals(t, population.Kind, StringComparison.Ordinal) && !string.Equals(t, population.Noun, StringComparison.Ordinal) && t is not ("police" or "officer" or "suspect"))];
}
