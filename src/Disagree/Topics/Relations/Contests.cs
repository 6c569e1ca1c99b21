using Disagree.Claims;
using Disagree.Claims.Victories;
using Disagree.Topics.Gates;

namespace Disagree.Topics.Relations;

/// <summary>Tells whether two claims of who won are of one contest, which has one winner.</summary>
internal static class Contests
{
    private const int DaysOfOneMatch = 4;

    /// <summary>Whether both tell of a match or a race of the same two, and nothing shows that they met twice.</summary>
    internal static bool AreOfOneMatch(Claim a, Claim b) =>
        a.Victory is { } one
        && b.Victory is { } other
        && one.IsOfSameTwo(other)
        && (a.Period is null || b.Period is null || a.Period.Value.Overlaps(b.Period.Value))
        && (
            a.Publication?.Period is not { IsUnknown: false } written
            || b.Publication?.Period is not { IsUnknown: false } later
            || DaysApart.Of(written, later) <= DaysOfOneMatch
        );

    /// <summary>Whether both tell who won the election to one office, and a place that both name shows that it is of one body.</summary>
    internal static bool AreOfOneElection(Claim a, Claim b, PlaceTree places)
    {
        if (
            a.Property is not ContestTable.Winner
            || b.Property is not ContestTable.Winner
            || !a.Things.Overlaps(b.Things)
            || !(a.Period is null || b.Period is null || a.Period.Value.Overlaps(b.Period.Value))
        )
        {
            return false;
        }

        var (one, other) = (Names(a, b), Names(b, a));
        return one.Exists(other.Contains) && !one.Exists(n => other.Exists(o => places.AreApart(n, o)));
    }

    private static List<string> Names(Claim claim, Claim other) =>
        [.. claim.Event.Names.Except([claim.Value.Text, other.Value.Text], StringComparer.Ordinal)];

    /// <summary>Whether a claim says who of two won or is ahead.</summary>
    internal static bool IsVictory(Claim claim) => claim is { Victory: not null, Kind: ClaimKind.Name };

    /// <summary>Why two numbers are of different contests: another of the same two won or is ahead; null where nothing shows it.</summary>
    internal static Obstacle? OfNumbers(Claim a, Claim b) =>
        a.Victory is { } one && b.Victory is { } other && one.IsReverseOf(other)
            ? new(NotComparedReason.OtherEvent, $"one says that {one.First} {Verb(one)}, the other that {other.First} does")
            : null;

    private static string Verb(Victory victory) => victory.IsWon ? "won" : "leads";
}
