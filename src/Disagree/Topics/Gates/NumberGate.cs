using Disagree.Claims;
using Disagree.Claims.Ages;
using Disagree.Claims.Casts;
using Disagree.Claims.Events;
using Disagree.Claims.Numbers;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Decides whether two claims of numbers answer one question. It never looks at their values.</summary>
internal sealed class NumberGate(ConceptTable concepts, PlaceTree places, OwnerGate owners, Stories stories)
{
    private const int Sides = 2;
    private static readonly string[] Ahead = ["plan", "predict"];

    private readonly PopulationGate populations = new(concepts);
    private readonly PlaceGate ground = new(places);
    private readonly SameEvent events = new(places, stories);

    /// <summary>Why the two answer different questions; null where they answer one.</summary>
    internal Obstacle? Between(NumberProfile a, NumberProfile b) =>
        OfMeasure(a, b)
        ?? NationsOf.Between(a, b, concepts)
        ?? OtherEvents.Of(a.Claim, b.Claim)
        ?? ByHand.OfSubject(a.Claim, b.Claim)
        ?? FirmGate.Between(a, b, owners)
        ?? (
            a.Property.Length > 0 && ByHand.AreOfOne(a.Claim, b.Claim) ? OfScope(a, b)
            // one wording with two numbers: "the mill closed at 9 on Friday", "the mill closed at 12 on Friday"
            : IsOneMold(a, b) ? OfMold(a, b)
            // "Arvik beat Lowick 3-2"
            : ScoreClaims.IsScore(a.Property) ? OfScore(a, b)
            // "Arvik Mills cut 9 jobs"
            : owners.Between(a, b)
                // "a loss of 9 million"
                ?? (
                    IsOneFigure(a, b)
                        ? OfFigure(a, b)
                        : Unshared(a, b)
                            // "Ana Ruiz, 34"
                            ?? (a.IsAge ? OfAge(a, b) : OfHolder(a, b) ?? OfOffence(a, b) ?? OfScope(a, b))
                )
        );

    /// <summary>
    /// Why the two, which say the same, say it of different groups, times, places or events; null where they say it of one.
    /// </summary>
    internal Obstacle? OfScope(NumberProfile a, NumberProfile b) =>
        // "9 miles off Arvik" covers no days; that of what moves holds as of an hour
        DistanceReader.Is(a.Property)
            ? DistanceGate.Between(a.Claim, b.Claim) ?? events.Between(a.Claim, b.Claim)
            : populations.Between(a, b)
                ?? OfModality(a.Claim, b.Claim)
                ?? PeriodGate.OfSteps(a.Claim, b.Claim)
                ?? PeriodGate.Between(a.Claim, b.Claim)
                ?? ground.Between(a, b)
                ?? events.Between(a.Claim, b.Claim);

    /// <summary>
    /// The same of two whose sentences share most of their words: there a plan is one that both tell of, and a period may be told by one
    /// alone.
    /// </summary>
    internal Obstacle? OfWording(NumberProfile a, NumberProfile b) =>
        QualifierGate.Between(a.Claim, b.Claim)
        ?? FigureGate.Apart(a.Claim, b.Claim, owners)
        ?? VoteGate.OfWording(a, b)
        ?? FirmGate.Between(a, b, owners)
        ?? owners.Between(a, b)
        ?? NationsOf.Between(a, b, concepts)
        ?? OtherEvents.Of(a.Claim, b.Claim)
        ?? OfHolder(a, b)
        ?? OfMore(a, b)
        ?? (Offences.AreOthers(a, b) ? Obstacle.OfOffence : null)
        ?? populations.Between(a, b)
        ?? populations.OfKind(a, b)
        ?? (SharesPlan(a.Claim, b.Claim) || BareAmounts.Are(a, b) ? null : OfModality(a.Claim, b.Claim))
        ?? PeriodGate.OfSteps(a.Claim, b.Claim)
        ?? (a.Claim.Period is null != b.Claim.Period is null && BareAmounts.Are(a, b) ? null : PeriodGate.BetweenTold(a.Claim, b.Claim))
        ?? ground.Between(a, b)
        ?? events.Between(a.Claim, b.Claim);

    // "nine killed" and "nine hurt", "nine metres" and "nine hours"
    private static Obstacle? OfMeasure(NumberProfile a, NumberProfile b) =>
        !string.Equals(a.Property, b.Property, StringComparison.Ordinal)
            ? Obstacle.About(NotComparedReason.OtherMeasure, Obstacle.Quoted(a.Property), Obstacle.Quoted(b.Property))
        : !string.Equals(a.Unit, b.Unit, StringComparison.Ordinal)
            ? new(NotComparedReason.OtherUnit, $"one is in {Obstacle.Quoted(a.Unit)}, the other in {Obstacle.Quoted(b.Unit)}")
        : QualifierGate.Between(a.Claim, b.Claim) ?? VoteGate.Between(a.Claim, b.Claim);

    private static bool IsOneMold(NumberProfile a, NumberProfile b) => a.Claim.Mold != 0 && a.Claim.Mold == b.Claim.Mold;

    private Obstacle? OfMold(NumberProfile a, NumberProfile b) =>
        PeriodGate.OfSteps(a.Claim, b.Claim)
        ?? PeriodGate.OfNights(a.Claim, b.Claim)
        ?? Strangers.OfFigures(a.Claim, b.Claim, stories)
        ?? Strangers.Between(a.Claim, b.Claim, stories);

    private Obstacle? OfScore(NumberProfile a, NumberProfile b) =>
        a.Claim.Event.Names.Count(b.Claim.Event.Names.Contains) >= Sides
            ? PeriodGate.Between(a.Claim, b.Claim) ?? events.Between(a.Claim, b.Claim)
            : new(NotComparedReason.OtherEvent, "they do not name two that played");

    private static bool IsOneFigure(NumberProfile a, NumberProfile b) => a.Claim.Figure is { } figure && b.Claim.Figure == figure;

    private Obstacle? OfFigure(NumberProfile a, NumberProfile b) =>
        FigureGate.Between(a, b, a.Claim.Figure!, a.IsLone && b.IsLone, owners)
        ?? populations.Between(a, b)
        ?? OfModality(a.Claim, b.Claim)
        ?? ground.Between(a, b)
        ?? events.Between(a.Claim, b.Claim);

    // what no table foresees must stand in like words
    private Obstacle? Unshared(NumberProfile a, NumberProfile b) =>
        !SharesSaying(a, b) ? new(NotComparedReason.OtherMeasure, "no word shows that the same is said of both")
        : !SharesExtent(a, b) ? new(NotComparedReason.OtherMeasure, "no word shows that the same thing reaches so far")
        : !SharesMeasured(a, b) ? new(NotComparedReason.OtherMeasure, "no word shows that the same is measured")
        : null;

    // "nine enjoyed it"
    private bool SharesSaying(NumberProfile a, NumberProfile b) =>
        a.IsKnownProperty || (SharedDeed.IsOne(a, b, concepts) && !SameWords.AreApart(a, b));

    // "a fire of 900 acres"
    private static bool SharesExtent(NumberProfile a, NumberProfile b) =>
        a.Property is not ExtentReader.Extent || (a.IsElliptic && b.IsElliptic) || a.Claim.Event.Things.Any(b.Claim.Event.Things.Contains);

    // "raised 9 million for the bridge", "swam for nine hours"
    private static bool SharesMeasured(NumberProfile a, NumberProfile b) =>
        a.Claim.Value is not NumberValue { Quantity.Unit.Dimension: Dimension.Money or Dimension.Duration or Dimension.Length }
        || a.Claim.Stock is not null
        || DistanceReader.Is(a.Property)
        || SharedDeed.IsOneAppeal(a, b)
        || SharedDeed.HasSides(a, b)
        || SharedDeed.HasThings(a, b);

    private Obstacle? OfAge(NumberProfile a, NumberProfile b) =>
        // "by when she will be 75"
        OfModality(a.Claim, b.Claim) is { } ahead
            ? ahead
        // "turns 70 on Monday", "will be 75 when she is free"
        : a.Claim.IsAhead && b.Claim is { IsAhead: true, Period: { } then } && a.Claim.Period?.Overlaps(then) is false
            ? new(NotComparedReason.OtherPeriod, "each tells how old somebody will be at another time")
        : IsNamed(a.Claim) && IsNamed(b.Claim) ? null
        : (IsNamed(a.Claim) && LoneAge.Is(b)) || (IsNamed(b.Claim) && LoneAge.Is(a)) ? null
        : AgedGroup.IsOne(a.Claim, b.Claim) || (a.IsOfSole && b.IsOfSole) || AreCalledAlike(a, b) ? OfScope(a, b)
        : new(NotComparedReason.OtherPopulation, "it is not said whose age it is");

    // "the driver, 52" where each article gives the age of one driver; "a man of 61" may be anybody
    private static bool AreCalledAlike(NumberProfile a, NumberProfile b) =>
        a.OnlyKind is { } kind && kind == b.OnlyKind && (!kind.IsAnybody || a.Claim.Event.Actions.Overlaps(b.Claim.Event.Actions));

    // "the boy" of one article may be another's second boy
    private static bool IsNamed(Claim claim) =>
        claim.Subject.Length > 0 && (claim.Mention is null || claim.Event.Names.Contains(claim.Subject));

    // "the mill has nine looms"
    private Obstacle? OfHolder(NumberProfile a, NumberProfile b) =>
        a.Claim.Stock is not null && b.Claim.Stock is not null
            ? StockGate.Between(a, b, concepts, places)
            : StockGate.OfOpen(a.Claim, b.Claim) ?? StockGate.OfOpen(b.Claim, a.Claim);

    // "has 40,000 troops on the border", "sent 5,000 more troops to the border"
    private static Obstacle? OfMore(NumberProfile a, NumberProfile b) =>
        (a.Claim.Stock is not null && IsStep(b)) || (b.Claim.Stock is not null && IsStep(a))
            ? new(NotComparedReason.OtherMeasure, "one says how many more, the other how many there are")
            : null;

    private static bool IsStep(NumberProfile profile) => profile.Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal);

    // "nine held for theft"
    private static Obstacle? OfOffence(NumberProfile a, NumberProfile b) => Offences.Differ(a, b) ? Obstacle.OfOffence : null;

    // "approved a rise to 5 million" and "is to rise to 5 million"
    private static bool SharesPlan(Claim a, Claim b) =>
        (a.Event.Actions.Overlaps(Ahead) && b.Event.Actions.Overlaps(Ahead)) || IsToldByTheWay(a) || IsToldByTheWay(b);

    private static bool IsToldByTheWay(Claim claim) => claim.IsByTheWay && !claim.IsAhead;

    /// <summary>Why one tells what is to come and the other what is; null where both do, or one denies it.</summary>
    internal static Obstacle? OfModality(Claim a, Claim b) =>
        a.IsAhead != b.IsAhead
        && !(a.IsDecided && b.IsDecided)
        && !ScheduledDeed.IsOne(a, b)
        && a.Modality is not Modality.Denied
        && b.Modality is not Modality.Denied
            ? new(NotComparedReason.Forecast, "one is a plan or a forecast, the other is not")
            : null;
}
