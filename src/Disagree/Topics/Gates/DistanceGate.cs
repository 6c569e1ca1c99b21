using Disagree.Claims;

namespace Disagree.Topics.Gates;

/// <summary>Tells distances from one place apart by what lies there: "in Lowick, 12 km from Oslo", "in Arvik, 38 km from Oslo".</summary>
internal static class DistanceGate
{
    /// <summary>Why the two are not of one place; null where nothing shows it.</summary>
    internal static Obstacle? Between(Claim a, Claim b) =>
        a.Place is { } one
        && b.Place is { } other
        && !string.Equals(one, other, StringComparison.Ordinal)
        && !a.Property.EndsWith(one, StringComparison.Ordinal)
        && !b.Property.EndsWith(other, StringComparison.Ordinal)
            ? Obstacle.About(NotComparedReason.OtherPlace, one, other)
        : a.Things.Count > 0 && b.Things.Count > 0 && !a.Things.Overlaps(b.Things)
            ? Obstacle.About(NotComparedReason.OtherPlace, a.Things.First(), b.Things.First())
        : null;
}
