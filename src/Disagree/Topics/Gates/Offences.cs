using Disagree.Claims;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells counts of arrests and charges apart by what they are for: "15 arrests for begging" and "two arrested in the shooting" share
/// nothing but the arrests.
/// </summary>
internal static class Offences
{
    /// <summary>Whether both say what for and share no word of it.</summary>
    internal static bool Differ(NumberProfile a, NumberProfile b) =>
        IsHeld(a)
        && (
            a.Claim.Things.Count > 0 && b.Claim.Things.Count > 0
                ? AreOthers(a, b)
                : Around(a) is { Count: > 0 } one && Around(b) is { Count: > 0 } other && !one.Exists(other.Contains)
        );

    /// <summary>Whether each names another offence: "charged with plotting an attack", "charged with theft".</summary>
    internal static bool AreOthers(NumberProfile a, NumberProfile b) =>
        IsHeld(a) && a.Claim.Things.Count > 0 && b.Claim.Things.Count > 0 && !a.Claim.Things.Overlaps(b.Claim.Things);

    private static bool IsHeld(NumberProfile a) => a.Property is "arrested" or "charged" or "convicted";

    /// <summary>Whether each counts charges of another kind: "three counts of theft", "two counts of fraud".</summary>
    internal static bool AreOfOtherCounts(Claim a, Claim b) =>
        OfCounts(a) is { } one && OfCounts(b) is { } other && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string? OfCounts(Claim claim) =>
        claim is { Population.Noun: "count" or "charge", Subject: { Length: > 0 } offence }
        && claim.Quote.EndsWith('s')
        && claim.Article.Behind(claim.Span).StartsWith($" of {offence}", StringComparison.OrdinalIgnoreCase)
            ? offence
            : null;

    private static List<string> Around(NumberProfile profile) =>
        [
            .. profile.Claim.Event.Things.Where(t =>
                !string.Equals(t, profile.Population.Kind, StringComparison.Ordinal)
                && !string.Equals(t, profile.Population.Noun, StringComparison.Ordinal)
                && t is not ("police" or "officer" or "suspect")
            ),
        ];
}
