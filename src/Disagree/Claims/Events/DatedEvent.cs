using System.Collections.Frozen;

namespace Disagree.Claims.Events;

/// <summary>The event that a time expression dates.</summary>
/// <param name="Event">Its kind as the table "events" calls it; else the lemma of its verb.</param>
/// <param name="Kind">What tells which of many such events is meant.</param>
/// <param name="Head">The token of the verb or noun that names it.</param>
/// <param name="Verb">The token of the verb of its clause; -1 where a noun alone names it.</param>
/// <param name="People">The persons and bodies that take part, in canonical form.</param>
/// <param name="Whom">The persons to whom it is done, or who do it where nobody suffers it; a part of <paramref name="People"/>.</param>
/// <param name="Places">The places that its own words name.</param>
internal sealed record DatedEvent(
    string Event,
    EventKind Kind,
    int Head,
    int Verb,
    IReadOnlySet<string> People,
    IReadOnlySet<string> Whom,
    IReadOnlySet<string> Places
)
{
    /// <summary>What its noun names, "campaign" of "a vaccination campaign"; "" where a verb names the event.</summary>
    internal string Noun { get; init; } = "";

    /// <summary>
    /// Whether both are of one kind: the table calls them alike, or one noun names both and the table knows but one of them, "a vaccination
    /// campaign" and "the campaign".
    /// </summary>
    internal static bool AreOfOneKind(DatedEvent? one, DatedEvent? other) =>
        one is not null
        && other is not null
        && (
            string.Equals(one.Event, other.Event, StringComparison.Ordinal)
            || (
                one.Noun.Length > 0
                && (one.Kind is EventKind.Unknown || other.Kind is EventKind.Unknown)
                && string.Equals(one.Noun, other.Noun, StringComparison.Ordinal)
            )
        );

    /// <summary>The kinds of the other events that its clause names: of "the takeover was announced" the takeover.</summary>
    internal IReadOnlySet<string> About { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether it only tells of another event, which <see cref="About"/> holds: "announced the recall", "won the run-off".</summary>
    internal bool TellsOfAnother => IsAnnounced || Event is "victory";

    /// <summary>Whether it is an announcement, of the events in <see cref="About"/>.</summary>
    internal bool IsAnnounced => Event is AnnouncedVerb.Event;

    /// <inheritdoc cref="EventPhase"/>
    internal EventPhase Phase { get; init; }

    /// <summary>Which of many it is as its words count them, "second" of "the second reading"; "" where they do not.</summary>
    internal string Order { get; init; } = "";

    /// <summary>Whether it is said to be one more: "another person died".</summary>
    internal bool IsAnother { get; init; }

    /// <summary>The noun right before its own, which says what it is for: "bail" of "a bail hearing"; "" for none.</summary>
    internal string Kindred { get; init; } = "";

    /// <summary>The name that it has of its own, "Stone Gap Fire", in canonical form; null where it has none.</summary>
    internal string? Name { get; init; }

    /// <summary>Whether it ends a state that its words say lasts until then: the opening of "the bridge is shut until Friday".</summary>
    internal bool IsEnd { get; init; }

    /// <inheritdoc cref="Events.Patient"/>
    internal IReadOnlySet<string> Patient { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The kinds of calamity of which its words tell that they befell then; none where it is what came of one.</summary>
    internal IReadOnlySet<string> Calamities { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether a body that meets is the subject of its verb: "the council voted".</summary>
    internal bool IsOfAssembly { get; init; }

    /// <summary>What its verb says was done; null where a noun alone names it.</summary>
    internal Deed? Deed { get; init; }
}
