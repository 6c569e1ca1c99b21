using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Claims.Wording;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Decides whether two values of a figure are of one holder and of one time.</summary>
internal static class FigureGate
{
    // a figure of days so long gone is told beside that of the day
    private const int DaysOfPast = 120;
    private const int DaysOfThen = 7;
    private const int DaysOfYears = 550;
    private const int DaysOfMonth = 27;
    private const int Fewest = 2;

    /// <summary>
    /// Why they are not; null where nothing shows it. Whose sentence it was must be said of both; a company that a report is about need not
    /// be named.
    /// </summary>
    internal static Obstacle? Between(NumberProfile one, NumberProfile other, Figure figure, bool areLone, OwnerGate owners) =>
        OfHolder(one, other, figure, areLone, owners)
        ?? OfStake(one.Claim, other.Claim)
        ?? OfThing(one.Claim, other.Claim, figure, areLone);

    // "owns 40 percent of the dairy", "owns 9 percent of the bank"
    private static Obstacle? OfStake(Claim a, Claim b) =>
        a.Figure is { Name: StakeReader.Stake }
        && b.Figure is { Name: StakeReader.Stake }
        && !a.Things.Overlaps(b.Things)
        && (a.Things.Count > 0 || b.Things.Count > 0)
        && !(b.Things.Count == 0 && IsNamed(a.Things, b))
        && !(a.Things.Count == 0 && IsNamed(b.Things, a))
            ? new(NotComparedReason.OtherMeasure, "each is of another firm")
            : null;

    private static Obstacle? OfHolder(NumberProfile a, NumberProfile b, Figure figure, bool areLone, OwnerGate owners) =>
        (a.Holder, b.Holder) switch
        {
            ({ } one, { } other) => !owners.AreOne(one, other) && !owners.ShareHead(a.Claim, b.Claim)
                ? new(NotComparedReason.OtherPopulation, $"one is of {one}, the other of {other}")
                : null,
            _ when figure.Of is FigureHolder.Named && !(areLone && (IsSum(a.Claim) || IsTerm(a.Claim))) => new(
                NotComparedReason.OtherPopulation,
                "it is not said whose it is"
            ),
            _ => null,
        };

    private static bool IsNamed(IReadOnlySet<string> things, Claim claim) =>
        claim.Event.Names.Any(n => n.Split(' ').Any(w => things.Contains(ContentWord.Cut(w))));

    private static Obstacle? OfThing(Claim a, Claim b, Figure figure, bool areLone) =>
        figure.IsOfThing && !IsOfOne(a, b, areLone && (figure.Of is FigureHolder.Sole || (a.Holder is not null && b.Holder is not null)))
            ? new(NotComparedReason.OtherMeasure, "no word shows that it is of the same")
        : Saying.AreDetailsApart(a.Words, b.Words) ? new(NotComparedReason.OtherPopulation, "each is of another part")
        // a fine of last year is still that of the report where it tells of no other
        : areLone && IsToldOnce(figure, a) && (a.Period is null || b.Period is null) && !IsOfLongAgo(a, b) && !IsOfLongAgo(b, a) ? null
        : Times(a, b);

    /// <summary>
    /// Why the words show of two claims, however alike their sentences are, that each is of another holder or of another thing; null where
    /// they do not.
    /// </summary>
    internal static Obstacle? Apart(Claim a, Claim b, OwnerGate owners) =>
        (a.Holder, b.Holder) switch
        {
            _ when a.Figure is null || a.Figure != b.Figure => null,
            ({ } one, { } other) when !owners.AreOne(one, other) && !owners.ShareHead(a, b) => new(
                NotComparedReason.OtherPopulation,
                $"one is of {one}, the other of {other}"
            ),
            _ when OfStake(a, b) is { } stake => stake,
            _ when a.Things.Overlaps(b.Things) && a.Figure is not { Name: StakeReader.Stake } && !AreOneThing(a, b) => new(
                NotComparedReason.OtherMeasure,
                "each is of another thing"
            ),
            _ => null,
        };

    // "turnout was 74 percent five years ago" is not that of the vote reported
    private static bool IsOfLongAgo(Claim claim, Claim other) =>
        claim is { Period: { Last: { } last } period, Publication.Period.First: { } from }
        && from.DayNumber - last.DayNumber > DaysOfYears
        && claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Ratio or Dimension.Count }
        && !IsOfThen(period, other);

    // a settlement, a sentence
    private static bool IsToldOnce(Figure figure, Claim claim) =>
        figure.Of is FigureHolder.Sole || (figure.Of is FigureHolder.Named && (IsSum(claim) || IsTerm(claim)));

    // what is named of both, or of one alone; "the recount by hand" and "the machine recount" are two
    private static bool IsOfOne(Claim a, Claim b, bool areLone) =>
        a.Things.Overlaps(b.Things)
            ? AreOneThing(a, b)
            : SharesThing(a.Words, b.Words) || (areLone && (a.Things.Count == 0 || b.Things.Count == 0));

    // of a sum that one article alone gives, and gives alone, it need not be said who pays it: "the 4 million settlement"
    private static bool IsSum(Claim claim) => claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money };

    // "caged for nine years": the one sentence that either article tells
    private static bool IsTerm(Claim claim) => claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Duration };

    private static bool AreOneThing(Claim a, Claim b) => a.Things.IsSubsetOf(b.Things) || b.Things.IsSubsetOf(a.Things);

    // beyond the noun that names the figure, a name or a noun that stands beside both
    private static bool SharesThing(ContentWords one, ContentWords other)
    {
        var shared = one.Near.Count(w => IsBeside(w, other));
        return shared >= Fewest || shared + one.Beside.Count(w => !one.Near.Contains(w) && IsBeside(w, other)) >= Fewest;
    }

    private static bool IsBeside(string word, ContentWords words) => words.Near.Contains(word) || words.Beside.Contains(word);

    /// <summary>Why the two values of one figure are of two times; null where nothing shows it.</summary>
    internal static Obstacle? Times(Claim a, Claim b) => SetBeside(a, b) ?? SetBeside(b, a) ?? Periods(a, b);

    // "fell to 51 percent from 61 percent in 2019" says nothing of 2019 but 61
    private static Obstacle? SetBeside(Claim a, Claim b) =>
        a.Reckoning.Then is { } then && b.Period is { } period && then.Overlaps(period) && a.Period?.Overlaps(period) is not true
            ? new(NotComparedReason.OtherPeriod, $"one is set beside another value of {PeriodWords.Of(period)}, of which the other is")
            : null;

    private static Obstacle? Periods(Claim a, Claim b) =>
        (a.Period, b.Period) switch
        {
            ({ } one, { } other) => one.Overlaps(other) && !AreOfOtherLength(a, one, other)
                ? null
                : new(NotComparedReason.OtherPeriod, $"one is about {PeriodWords.Of(one)}, the other about {PeriodWords.Of(other)}"),
            (null, null) when PeriodGate.OfSteps(a, b) is { } steps => steps,
            ({ } one, null) when PeriodGate.OfStepBefore(one, b) is { } step => step,
            (null, { } other) when PeriodGate.OfStepBefore(other, a) is { } step => step,
            _ when a.IsContrasted != b.IsContrasted => new(NotComparedReason.OtherPeriod, "another value is set against one of them"),
            _ when a.IsContrasted => null,
            ({ } one, _) when IsOther(one, a) && !IsOfThen(one, b) => new(
                NotComparedReason.OtherPeriod,
                $"one is about {PeriodWords.Of(one)}, the other does not say what it covers"
            ),
            (_, { } other) when IsOther(other, b) && !IsOfThen(other, a) => new(
                NotComparedReason.OtherPeriod,
                $"one is about {PeriodWords.Of(other)}, the other does not say what it covers"
            ),
            _ => null,
        };

    // sales of the year, and of its last quarter
    private static bool AreOfOtherLength(Claim claim, DatePeriod one, DatePeriod other) =>
        claim is { Measure: Measure.Fixed, Value: NumberValue { Quantity.Unit.Dimension: Dimension.Money } }
        && one.Days is > DaysOfMonth and var days
        && other.Days is > DaysOfMonth and var others
        && (days > 2 * others || others > 2 * days);

    private static bool IsOther(DatePeriod period, Claim claim) =>
        claim.Publication?.Period is { First: { } from, Last: { } to }
        && (period.First > to || (period.Last is { } last && from.DayNumber - last.DayNumber > DaysOfPast));

    // "fined last June" of a report of this year, and a report of that June
    private static bool IsOfThen(DatePeriod period, Claim claim) =>
        claim is { Period: null, Publication.Period: { IsUnknown: false } published }
        && period.Days is not null
        && DaysApart.Of(period, published) <= DaysOfThen;

    /// <summary>Whether the one name holds the other: "Arvik" and "Arvik Mills".</summary>
    internal static bool AreNamedAlike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
}
