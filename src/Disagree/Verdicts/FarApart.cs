using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells that two amounts without a value in common are too far apart for the few words that show them to be of one thing. Reports of one
/// thing seldom differ by half, nor those of a known question by as much again; what two sentences share by chance, "revenue" or "hours", joins 3.3 trillion with 1.1 trillion and a shift
/// with a career. So the farther apart two amounts are, the more of the words around them must be the same.
/// </summary>
/// <remarks>
/// The dead, the hurt and crowds are counted so differently on one day that any distance is believed of them, and an age is of whom it
/// names. Only of claims that were read are the words known, so those made by hand are never doubted.
/// </remarks>
internal static class FarApart
{
    private const string Staff = "employed";
    private const string Reported = "reported";
    private const string Worth = "value";
    private const double Near = 1.5;
    private const double NearOfTold = 1.95;
    private const double NearOfStaff = 3;
    private const double NearOfAnything = 10;
    private const double NearOfKnown = 50;
    private const double NearOfHarm = 200;
    private const double Twice = 2;
    private const double ManyTimes = 30;
    private const int SomeWords = 2;
    private const int MoreWords = 3;

    /// <summary>Why the two of a difference are of two things; null where they may be of one, or fit.</summary>
    internal static string? Why(Relation relation)
    {
        var (a, b) = (relation.A, relation.B);
        var (said, alsoSaid) = (a.Words.Sentence, b.Words.Sentence);
        var fewer = Math.Min(said.Count, alsoSaid.Count);
        if (
            !(relation.Reason is RelationReason.Disjoint || IsMoved(relation))
            || fewer == 0
            || a.Value is not NumberValue { Quantity: var one }
            || b.Value is not NumberValue { Quantity: var other }
            || (relation.Kind is not RelationKind.Updated && MayBeAnyNumber(a) && MayBeAnyNumber(b))
            || !one.TryToBase(out var left)
            || !other.TryToBase(out var right)
        )
        {
            return null;
        }

        var times = left.IsBelow(right) ? Times(one.Unit.Dimension, left, right) : Times(one.Unit.Dimension, right, left);
        if (AreTimesOfTwo(a, b))
        {
            return $"one tells how many times as much “{a.Subject}” is, the other “{b.Subject}”";
        }

        var isLoose = IsLoose(a, b);
        return
            (!isLoose && times < Least(relation))
            || said.Count(alsoSaid.Contains) >= Needed(isLoose ? Math.Max(times, Twice) : times, fewer)
            || (relation.Kind is RelationKind.Updated && IsOfOneSpot(a, b))
            ? null
            : $"{a.Value.Text} and {b.Value.Text} are far apart, and too few words show that both are of one thing";
    }

    // a number may well grow by half in a day
    private static double Least(Relation relation) =>
        relation.Kind is not RelationKind.Updated
            ? IsTold(relation.A) && IsTold(relation.B)
                ? NearOfTold
                : Near
            : IsOfStaff(relation)
                ? NearOfStaff
                : IsOpen(relation.A) && IsOpen(relation.B)
                    ? NearOfAnything
                    : MayBeAnyNumber(relation.A)
                        ? NearOfHarm
                        : IsUndated(relation)
                            ? NearOfAnything
                            : NearOfKnown;

    // how many words must be the same, where the sentence with fewer holds so many
    private static int Needed(double times, int fewer) =>
        Math.Max(
            times < ManyTimes ? 0 : Math.Min(fewer, MoreWords),
            Math.Min(
                (int)Math.Ceiling(fewer * 2 / 3.0),
                times < Twice ? SomeWords
                    : times < ManyTimes ? MoreWords
                    : int.MaxValue
            )
        );

    // how often the most that the smaller allows goes into the least that the larger does; of counts and shares two and one are near
    private static double Times(Dimension dimension, Interval less, Interval more)
    {
        if (less.High is not { } high || more.Low is not { } low || high < 0)
        {
            return 1;
        }

        var slack = dimension is Dimension.Count or Dimension.Ratio ? 1 : 0;
        return high == 0 && slack == 0 ? ManyTimes : ((double)low + slack) / ((double)high + slack);
    }

    // 9 dead at Kelo in the morning, 3,000 at Kelo at night
    private static bool IsOfOneSpot(Claim a, Claim b) =>
        a is { IsKnownProperty: true, Place: { } place } && string.Equals(place, b.Place, StringComparison.Ordinal);

    // a plant with 410 workers is not what has become of a group of 41,000
    private static bool IsOfStaff(Relation relation) =>
        relation.Reason is RelationReason.LaterAsOf or RelationReason.LaterArticle
        && relation.A.Property is Staff
        && relation.B.Property is Staff;

    // "three have not been reached" is not what has become of "8 million were reached", nor a war's dead of the nine of a fire;
    // but a fire grows from nine acres to 9,000
    private static bool IsMoved(Relation relation) =>
        relation.Kind is RelationKind.Updated
        && relation.Reason is RelationReason.LaterAsOf or RelationReason.LaterArticle or RelationReason.Outgrown
        && ((IsOpen(relation.A) && IsOpen(relation.B)) || IsOfStaff(relation) || CountsPeople(relation.A) || IsUndated(relation));

    private static bool IsUndated(Relation relation) =>
        relation.Reason is RelationReason.Outgrown && (MovingNumber.IsUndated(relation.A.AsOf) || MovingNumber.IsUndated(relation.B.AsOf));

    private static bool CountsPeople(Claim claim) => claim.Value is NumberValue { Quantity.Unit: var unit } && unit == Unit.Person;

    // "officials have logged 120" may be of anything, and a worth of whom it may
    private static bool IsOpen(Claim claim) => claim is { IsKnownProperty: false, Figure: null } or { Property: Reported or Worth };

    // "30 clerks" and "40 clerks queued"
    private static bool IsLoose(Claim a, Claim b) => a.Property.Length == 0 != (b.Property.Length == 0) && IsOpen(a) && IsOpen(b);

    // "the mill is nine times as big" and "the bridge is four times as long"
    private static bool AreTimesOfTwo(Claim a, Claim b) =>
        IsTimes(a) && IsTimes(b) && !string.Equals(a.Subject, b.Subject, StringComparison.OrdinalIgnoreCase);

    private static bool IsTimes(Claim claim) => IsOpen(claim) && claim.Value.Text.EndsWith(" times", StringComparison.Ordinal);

    // of one event, whose words tell what is asked
    private static bool IsTold(Claim claim) => claim.IsKnownProperty && !IsOpen(claim);

    private static bool MayBeAnyNumber(Claim claim) =>
        claim.Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing or PropertyReader.Hit or Dispute.Crowd
        || claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age or Dimension.Temperature };
}
