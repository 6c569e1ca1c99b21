using System.Globalization;
using Disagree.Claims;
using Disagree.Claims.Ages;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Decides whether two claims answer one question. It never looks at their values.</summary>
internal sealed class Gate(ConceptTable concepts, PlaceTree places)
{
    /// <summary>Reports farther apart in days than these speak of one event only where its place is in both.</summary>
    internal const int DaysOfOneEvent = 45;

    private const int Sides = 2;
    private const string Travelled = "travelled";
    private static readonly string[] Ahead = ["plan", "predict"];

    private readonly Ground ground = new(places);

    /// <summary>Why the two answer different questions; null where they answer one.</summary>
    internal Obstacle? Between(NumberProfile a, NumberProfile b)
    {
        if (!string.Equals(a.Property, b.Property, StringComparison.Ordinal))
        {
            return new(NotComparedReason.OtherMeasure, $"one is about {Shown(a.Property)}, the other about {Shown(b.Property)}");
        }

        if (!string.Equals(a.Unit, b.Unit, StringComparison.Ordinal))
        {
            return new(NotComparedReason.OtherUnit, $"one is in {Shown(a.Unit)}, the other in {Shown(b.Unit)}");
        }

        if (a.Claim.Mold != 0 && a.Claim.Mold == b.Claim.Mold)
        {
            return PeriodGate.OfSteps(a.Claim, b.Claim) ?? Strangers.OfFigures(a.Claim, b.Claim) ?? Strangers.Between(a.Claim, b.Claim);
        }

        if (ScoreClaims.IsScore(a.Property))
        {
            return a.Claim.Event.Names.Count(b.Claim.Event.Names.Contains) >= Sides
                ? PeriodGate.Between(a.Claim, b.Claim) ?? Event(a.Claim, b.Claim)
                : new(NotComparedReason.OtherEvent, "they do not name two that played");
        }

        if (a.Claim.Figure is { } figure && b.Claim.Figure == figure)
        {
            return FigureGate.Between(a.Claim, b.Claim, figure, a.IsLone && b.IsLone)
                ?? Population(a, b)
                ?? Modality(a.Claim, b.Claim)
                ?? Place(a, b)
                ?? Event(a.Claim, b.Claim);
        }

        if (!a.IsKnownProperty && (!SharedDeed.IsOne(a, b, concepts) || SameWords.AreApart(a, b)))
        {
            return new(NotComparedReason.OtherMeasure, "no word shows that the same is said of both");
        }

        if (
            a.Property is ExtentReader.Extent
            && !(a.IsElliptic && b.IsElliptic)
            && !a.Claim.Event.Things.Any(b.Claim.Event.Things.Contains)
        )
        {
            return new(NotComparedReason.OtherMeasure, "no word shows that the same thing reaches so far");
        }

        if (
            a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money or Dimension.Duration or Dimension.Length }
            && a.Claim.Stock is null
            && !DistanceReader.Is(a.Property)
            && !SharedDeed.HasSides(a, b)
            && !SharedDeed.HasThings(a, b)
        )
        {
            return new(NotComparedReason.OtherMeasure, "no word shows that the same is measured");
        }

        if (a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age })
        {
            return IsNamed(a.Claim) && IsNamed(b.Claim) ? null
                : AgedGroup.IsOne(a.Claim, b.Claim) ? OfScope(a, b)
                : new(NotComparedReason.OtherPopulation, "it is not said whose age it is");
        }

        return Holder(a, b)
            ?? (
                Offences.Differ(a, b)
                    ? new(NotComparedReason.OtherEvent, "they share no word of what the people were held for")
                    : OfScope(a, b)
            );
    }

    private Obstacle? Holder(NumberProfile a, NumberProfile b) =>
        a.Claim.Stock is not null && b.Claim.Stock is not null ? StockGate.Between(a, b, concepts, places) : null;

    // "the boy" of one article may be another's second boy
    private static bool IsNamed(Claim claim) =>
        claim.Subject.Length > 0 && (claim.Mention is null || claim.Event.Names.Contains(claim.Subject));

    /// <summary>
    /// Why the two, which say the same, say it of different groups, times, places or events; null where they say it of one.
    /// </summary>
    internal Obstacle? OfScope(NumberProfile a, NumberProfile b) =>
        Population(a, b)
        ?? Modality(a.Claim, b.Claim)
        ?? PeriodGate.OfSteps(a.Claim, b.Claim)
        ?? PeriodGate.Between(a.Claim, b.Claim)
        ?? Place(a, b)
        ?? Event(a.Claim, b.Claim);

    /// <summary>
    /// The same of two whose sentences share most of their words: there a plan is one that both tell of, and a period may be told by one
    /// alone.
    /// </summary>
    internal Obstacle? OfWording(NumberProfile a, NumberProfile b) =>
        FigureGate.Apart(a.Claim, b.Claim)
        ?? Holder(a, b)
        ?? Population(a, b)
        ?? OfKind(a, b)
        ?? (SharesPlan(a.Claim, b.Claim) ? null : Modality(a.Claim, b.Claim))
        ?? PeriodGate.OfSteps(a.Claim, b.Claim)
        ?? PeriodGate.BetweenTold(a.Claim, b.Claim)
        ?? Place(a, b)
        ?? Event(a.Claim, b.Claim);

    // like words tell nothing of things of another kind: "nine lorries", "nine lamps"
    private Obstacle? OfKind(NumberProfile a, NumberProfile b) =>
        concepts.CountsAs(a.Population.Kind, b.Population.Kind)
        || concepts.CountsAs(b.Population.Kind, a.Population.Kind)
        || a.Unit is "people"
            ? null
            : new(NotComparedReason.OtherPopulation, $"one counts {Shown(a.Population.Kind)}, the other {Shown(b.Population.Kind)}");

    // "approved a rise to 5 million" and "is to rise to 5 million"
    private static bool SharesPlan(Claim a, Claim b) =>
        (a.Event.Actions.Overlaps(Ahead) && b.Event.Actions.Overlaps(Ahead))
        || (a.IsByTheWay && !a.IsAhead)
        || (b.IsByTheWay && !b.IsAhead);

    private Obstacle? Population(NumberProfile a, NumberProfile b)
    {
        if (Substance.Between(a, b, concepts) is { } substance)
        {
            return substance;
        }

        var (one, other) = (a.Population, b.Population);
        if (a.Claim.LeavesAttackerOut != b.Claim.LeavesAttackerOut && a.Claim.DeadBeside is not null && b.Claim.DeadBeside is not null)
        {
            return new(NotComparedReason.OtherPopulation, "one leaves out an attacker who died, the other does not say so");
        }

        if (
            one.Group is { } group
            && other.Group is { } otherGroup
            && !string.Equals(group, otherGroup, StringComparison.OrdinalIgnoreCase)
        )
        {
            return new(NotComparedReason.OtherPopulation, $"one counts {group}, the other {otherGroup}");
        }

        if (string.Equals(one.Kind, other.Kind, StringComparison.Ordinal))
        {
            return null;
        }

        var stands =
            (one.Group is null || other.Group is null || string.Equals(one.Group, other.Group, StringComparison.OrdinalIgnoreCase))
            && (
                (concepts.CountsAs(one.Kind, other.Kind) && a.CanStandFor(other.Kind, concepts))
                || (concepts.CountsAs(other.Kind, one.Kind) && b.CanStandFor(one.Kind, concepts))
            );
        return stands ? null : new(NotComparedReason.OtherPopulation, $"one counts {Shown(one.Kind)}, the other {Shown(other.Kind)}");
    }

    private static Obstacle? Modality(Claim a, Claim b) =>
        a.IsAhead != b.IsAhead && !(a.IsDecided && b.IsDecided)
            ? new(NotComparedReason.Forecast, "one is a plan or a forecast, the other is not")
            : null;

    // What happens is over after a while: reports far apart in time speak of one event only where its place is in both.
    private Obstacle? Event(Claim a, Claim b)
    {
        if (EventKinds.Apart(a, b) is { } kinds)
        {
            return new(NotComparedReason.OtherEvent, $"one is about a {kinds.One}, the other about a {kinds.Other}");
        }

        if ((Strangers.OfFigures(a, b) ?? Strangers.Between(a, b)) is { } strangers)
        {
            return strangers;
        }

        if (
            a.Measure is Measure.Momentary
            || (a.Period is not null && b.Period is not null)
            || a.Publication?.Period is not { IsUnknown: false } one
            || b.Publication?.Period is not { IsUnknown: false } other
            || DaysApart.Of(one, other) <= DaysOfOneEvent
        )
        {
            return null;
        }

        return IsOneSpot(a, b) || Cast.AreOne(a.Cast, b.Cast)
            ? null
            : new(
                NotComparedReason.OtherEvent,
                $"the articles are of {PeriodWords.Of(one)} and {PeriodWords.Of(other)}, and no place shows that they speak of one event"
            );
    }

    private bool IsOneSpot(Claim a, Claim b) =>
        (a.Place is { } one && !places.IsKnown(one) && b.Event.Names.Contains(one))
        || (b.Place is { } other && !places.IsKnown(other) && a.Event.Names.Contains(other));

    private Obstacle? Place(NumberProfile one, NumberProfile other)
    {
        var (a, b) = (one.Claim, other.Claim);
        if (a.Site is { } site && b.Site is { } otherSite && !string.Equals(site, otherSite, StringComparison.Ordinal))
        {
            return new(NotComparedReason.OtherPlace, $"one is about {Shown(site)}, the other about {Shown(otherSite)}");
        }

        if (
            one.Property is Travelled
            && a.Place is { } goal
            && b.Place is { } otherGoal
            && !places.IsWithin(goal, otherGoal)
            && !places.IsWithin(otherGoal, goal)
            && !places.MayHold(goal, otherGoal)
            && !places.MayHold(otherGoal, goal)
        )
        {
            return new(NotComparedReason.OtherPlace, $"one went to {goal}, the other to {otherGoal}");
        }

        if ((ground.Beside(a, b) ?? ground.Beside(b, a)) is { } contrast)
        {
            return contrast;
        }

        if (IsBare(a) != IsBare(b))
        {
            // what a firm decides it decides for all its places
            return a.IsDecided && b.IsDecided ? null : Elsewhere(a, b) ?? Elsewhere(b, a);
        }

        return ground.Between(one, other);
    }

    private bool IsBare(Claim claim) => claim.Place is not { } place || places.IsCountry(place);

    // A count of Lyon is not that of an article which opens with Paris and gives no place for its count.
    private Obstacle? Elsewhere(Claim stated, Claim bare)
    {
        if (stated.Place is not { } place || !places.IsKnown(place) || places.IsCountry(place))
        {
            return null;
        }

        var lead = bare.LeadPlaces.Where(l => places.IsKnown(l) && !places.IsCountry(l)).ToList();
        return lead.Count == 0 || lead.Exists(l => places.IsWithin(l, place) || places.IsWithin(place, l))
            ? null
            : new(NotComparedReason.OtherPlace, $"one is about {place}, the other stands in an article about {lead[0]}");
    }

    private static string Shown(string word) =>
        word.Length == 0 ? "an unnamed measure" : string.Create(CultureInfo.InvariantCulture, $"“{word}”");
}

/// <summary>Why two claims do not answer one question.</summary>
internal sealed record Obstacle(NotComparedReason Reason, string Why);
