using Disagree.Claims;
using Disagree.Claims.Counts;
using Disagree.Claims.Numbers;
using Disagree.Claims.Wording;
using Disagree.Topics.Numbers;
using PastEvent = Disagree.Claims.Events.PastEvent;

namespace Disagree.Topics.Gates;

/// <summary>Decides whether two counts are of one group: "nine students" and "nine people", not "nine students" and "nine nurses".</summary>
internal sealed class PopulationGate(ConceptTable concepts)
{
    private const string Patient = "patient";
    private const string Medic = "firefighter";
    private const string Container = "container";
    private const string Layer = "layer";

    /// <summary>Why the two count different groups; null where they may count one.</summary>
    internal Obstacle? Between(NumberProfile a, NumberProfile b) =>
        Substance.Between(a, b, concepts)
        ?? OfAttacker(a.Claim, b.Claim)
        ?? OfGroup(a.Population, b.Population)
        ?? OfParty(a, b)
        ?? OfCaregiver(a.Claim.Reach.Caregiver, b.Claim.Reach.Caregiver)
        ?? OfSome(a, b)
        ?? OfRest(a.Claim, b.Claim)
        ?? OfCounted(a, b)
        ?? OfNation(a, b)
        ?? OfContents(a, b);

    /// <summary>
    /// Why two whose words are alike count different kinds, for like words tell nothing of things of another kind: "nine lorries", "nine
    /// lamps".
    /// </summary>
    internal Obstacle? OfKind(NumberProfile a, NumberProfile b) =>
        concepts.CountsAs(a.Population.Kind, b.Population.Kind)
        || concepts.CountsAs(b.Population.Kind, a.Population.Kind)
        || a.Unit is "people"
            ? null
            : OtherKinds(a.Population, b.Population);

    private static Obstacle? OfAttacker(Claim a, Claim b) =>
        a.LeavesAttackerOut != b.LeavesAttackerOut && a.DeadBeside is not null && b.DeadBeside is not null
            ? new(NotComparedReason.OtherPopulation, "one leaves out an attacker who died, the other does not say so")
            : null;

    // "nine soldiers of Arvik", "nine soldiers of Lowick"
    private static Obstacle? OfGroup(Population one, Population other) =>
        AreOtherGroups(one, other) ? new(NotComparedReason.OtherPopulation, $"one counts {one.Group}, the other {other.Group}") : null;

    // "nine Danish weavers died" of an article that counts other dead too, and "40 weavers died"
    private static Obstacle? OfNation(NumberProfile a, NumberProfile b) =>
        (a.IsOfOneNation && b.Population.Group is null) || (b.IsOfOneNation && a.Population.Group is null)
            ? new(NotComparedReason.OtherPopulation, "one counts those of one nation alone")
            : null;

    // "nine Harbour lawmakers voted against it", "90 lawmakers voted against it"
    private static Obstacle? OfParty(NumberProfile a, NumberProfile b) =>
        a.Property is "voted for" or "voted against" or "rebelled" && a.Population.Group is null != b.Population.Group is null
            ? new(NotComparedReason.OtherPopulation, "one counts those of one party alone")
            : null;

    private static bool AreOtherGroups(Population one, Population other) =>
        one.Group is { } group && other.Group is { } second && !string.Equals(group, second, StringComparison.OrdinalIgnoreCase);

    // "twelve children were among the dead", "twelve people died"
    private static Obstacle? OfSome(NumberProfile a, NumberProfile b) =>
        !(a.Claim.Reach.IsAmong || b.Claim.Reach.IsAmong) || IsOneNarrowGroup(a.Population, b.Population)
            ? null
            : new(NotComparedReason.OtherPopulation, "one counts some of those whom the other counts");

    // "the other three lorries", "four lorries"
    private static Obstacle? OfRest(Claim a, Claim b) =>
        a.Reach.IsRest == b.Reach.IsRest ? null : new(NotComparedReason.OtherPopulation, "one counts those that are left beside others");

    // "the hospital received 31 wounded", "the clinic received 187 wounded", "80 were hurt"
    private static Obstacle? OfCaregiver(string? one, string? other) =>
        (one is null && other is null)
        || (one is not null && other is not null && (one.Length == 0 || other.Length == 0 || FigureGate.AreNamedAlike(one, other)))
            ? null
            : new(NotComparedReason.OtherPopulation, "one counts those alone whom somebody took in");

    private static bool IsOneNarrowGroup(Population one, Population other) =>
        one.Group is null && other.Group is null
            ? one.Kind is not "person" && string.Equals(one.Kind, other.Kind, StringComparison.Ordinal)
            : string.Equals(one.Group, other.Group, StringComparison.OrdinalIgnoreCase);

    private Obstacle? OfCounted(NumberProfile a, NumberProfile b) =>
        string.Equals(a.Population.Kind, b.Population.Kind, StringComparison.Ordinal)
        || ((StandsFor(a, b) || StandsFor(b, a)) && !AreOtherPasts(a.Claim, b.Claim))
        || AreTreated(a, b)
        || AreTreated(b, a)
        || AreMen(a, b)
        || AreMen(b, a)
            ? null
            : OtherKinds(a.Population, b.Population);

    // "17 soldiers were killed at Kelo in March", told in May, are not all who were killed in the year
    private static bool AreOtherPasts(Claim a, Claim b) =>
        a.Period is { } one
        && b.Period is { } other
        && PastEvent.IsBackground(one, a)
        && PastEvent.IsBackground(other, b)
        && !a.Event.Names.Overlaps(b.Event.Names)
        && (a.Place is not { } place || !string.Equals(place, b.Place, StringComparison.Ordinal));

    // "40 patients with burns were flown out", "40 passengers with burns were flown out"; but not those who treat them
    private static bool AreTreated(NumberProfile a, NumberProfile b) =>
        a.Population.Kind is Patient && b.Unit is "people" && b.Population.Kind is not Medic && SameWords.AreMost(a, b);

    // "arrested four men" and "four suspects were held", where neither article counts anybody else who was arrested
    private bool AreMen(NumberProfile men, NumberProfile others) =>
        men.Population.Kind is "man"
        && concepts.IsWithin(others.Population.Kind, "person")
        && others.Population.Kind is not ("woman" or "child" or "pupil" or "student")
        && men.CanStandFor("person", concepts)
        && others.CanStandFor("person", concepts);

    // "44 students killed" for 44 people; not "two crew on board" for the 18 people of an article that tells of two crew
    private bool StandsFor(NumberProfile narrow, NumberProfile wide) =>
        narrow.Population.Kind is not NationReader.National
        && concepts.CountsAs(narrow.Population.Kind, wide.Population.Kind)
        && narrow.CanStandFor(wide.Population.Kind, concepts)
        && !IsOther(wide.Claim.Reach.OtherThan, narrow.Population.Kind)
        && !(AboardTogether.IsRole(narrow.Claim) && wide.KindsBeside.Contains(narrow.Population.Kind, StringComparer.Ordinal));

    // "17 soldiers and 21 others" counts no 21 soldiers, and others than guards and clerks are of many kinds
    private bool IsOther(IReadOnlyList<string> kinds, string kind) =>
        kinds.Count > 1 || (kinds is [var one] && (concepts.CountsAs(kind, one) || concepts.CountsAs(one, kind)));

    // "nine crates of rifles", "nine crates of flour"
    private static Obstacle? OfContents(NumberProfile a, NumberProfile b) =>
        a.Population.Kind is Container or Layer && Saying.AreSortsApart(a.Claim.Words, b.Claim.Words)
            ? new(NotComparedReason.OtherPopulation, "each counts what holds something else")
            : null;

    private static Obstacle OtherKinds(Population one, Population other) =>
        new(NotComparedReason.OtherPopulation, $"one counts {Obstacle.Quoted(one.Kind)}, the other {Obstacle.Quoted(other.Kind)}");
}
