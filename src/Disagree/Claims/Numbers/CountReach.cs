using Disagree.Claims.Events;
using Disagree.Claims.Places;

namespace Disagree.Claims.Numbers;

/// <summary>What the words say of how far a count reaches: to another event, to some of those counted, to one place of several.</summary>
internal sealed record CountReach
{
    /// <summary>Of a count of which the words say nothing of the kind.</summary>
    internal static readonly CountReach Open = new();

    /// <inheritdoc cref="Events.OtherEvent"/>
    internal bool IsOfOtherEvent { get; init; }

    /// <inheritdoc cref="Events.EarlierDay"/>
    /// <remarks>The day of that later one; null where there is none.</remarks>
    internal DateOnly? LaterDay { get; init; }

    /// <summary>Whether some are counted of those of whom the same is said: "twelve cooks were among the dead".</summary>
    internal bool IsAmong { get; init; }

    /// <inheritdoc cref="Counts.Breakdown"/>
    internal bool IsDivided { get; init; }

    /// <summary>Whether those of one calling or nation are counted beside all: "three constables died" beside "40 people died".</summary>
    internal bool IsOfKind { get; init; }

    /// <summary>Whether those are counted that are left beside others: "the other three lorries", "two additional suspects".</summary>
    internal bool IsRest { get; init; }

    /// <inheritdoc cref="NamedCalamity"/>
    internal string? Calamity { get; init; }

    /// <inheritdoc cref="Places.Breadth"/>
    internal string? Breadth { get; init; }

    /// <summary>Whether the words say that it is of one place of several: "16 in Arvik alone".</summary>
    internal bool IsOfPlaceAlone { get; init; }

    /// <inheritdoc cref="SpotAlone"/>
    internal bool IsOfSpotAlone { get; init; }

    /// <inheritdoc cref="SpotOfSeveral"/>
    internal string? Spot { get; init; }

    /// <summary>The places named beside its own: Texas of "40 killed in Ohio and Texas".</summary>
    internal IReadOnlyList<string> Together { get; init; } = [];

    /// <inheritdoc cref="OthersReader"/>
    internal IReadOnlyList<string> OtherThan { get; init; } = [];

    /// <inheritdoc cref="CaregiverReader"/>
    internal string? Caregiver { get; init; }

    /// <summary>Whether the gate lets through with the one what it lets through with the other.</summary>
    internal bool IsAlike(CountReach other) =>
        IsOfOtherEvent == other.IsOfOtherEvent
        && LaterDay == other.LaterDay
        && IsAmong == other.IsAmong
        && IsOfKind == other.IsOfKind
        && IsRest == other.IsRest
        && IsOfPlaceAlone == other.IsOfPlaceAlone
        && IsOfSpotAlone == other.IsOfSpotAlone
        && string.Equals(Spot, other.Spot, StringComparison.Ordinal)
        && string.Equals(Calamity, other.Calamity, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Breadth, other.Breadth, StringComparison.Ordinal)
        && Together.SequenceEqual(other.Together, StringComparer.Ordinal)
        && string.Equals(Caregiver, other.Caregiver, StringComparison.Ordinal)
        && OtherThan.SequenceEqual(other.OtherThan, StringComparer.Ordinal);
}
