using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Claims.Votes;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two shares of the vote, counts of votes or turnouts are of one candidate and of one round: what is told of a runoff is
/// not what another report, of a week before, tells of no round.
/// </summary>
internal static class VoteGate
{
    // the votes of one round are counted within days
    private const int DaysOfCounting = 6;

    /// <summary>Why the rounds are two, or may be; null where nothing shows it.</summary>
    internal static Obstacle? Between(Claim a, Claim b) => OfRound(a, b) ?? OfRound(b, a) ?? OfPart(a, b) ?? OfPart(b, a);

    /// <summary>
    /// The same of two in like words, which must tell whose the votes are, unless neither article gives another value of the same.
    /// </summary>
    internal static Obstacle? OfWording(NumberProfile one, NumberProfile other) =>
        OfWording(one.Claim, other.Claim, one.IsLone && other.IsLone);

    private static Obstacle? OfWording(Claim a, Claim b, bool areLone) =>
        !areLone && ((IsOfVotes(a) && !IsHeld(a, b)) || (IsOfVotes(b) && !IsHeld(b, a)))
            ? new(NotComparedReason.OtherPopulation, "it is not said whose it is")
        : !areLone && (a.Figure is { Name: VoteTurnout.Name }) != (b.Figure is { Name: VoteTurnout.Name })
            ? new(NotComparedReason.OtherMeasure, "one alone is turnout")
        : Between(a, b) ?? (VoteRound.IsOfVote(a) && a.Figure == b.Figure ? FigureGate.Times(a, b) : null);

    // "two thirds of voters back the plan, a survey found" are of nobody
    private static bool IsOfVotes(Claim claim) =>
        claim.Figure is { Name: VoteShare.Name or VoteCount.Name } && !FigureKind.IsSurveyed(claim.Property);

    private static bool IsHeld(Claim votes, Claim other) =>
        votes.Holder is not null && other.Figure == votes.Figure && other.Holder is not null;

    // one tells the round, the other, of another week, does not
    private static Obstacle? OfRound(Claim a, Claim b) =>
        VoteRound.IsOfVote(a)
        && a.Figure == b.Figure
        && RoundOf(a) is { } round
        && RoundOf(b) is null
        && a.Publication is { Period: { IsUnknown: false } one }
        && b.Publication is { Period: { IsUnknown: false } other }
        && DaysApart.Of(one, other) >= DaysOfCounting
            ? new(NotComparedReason.OtherPeriod, $"one is of the {round} round, the other, of another week, does not say of which")
            : null;

    // "took 61 percent in Bergen" of a report of a whole country
    private static Obstacle? OfPart(Claim a, Claim b) =>
        VoteRound.IsOfVote(a)
        && VoteRound.IsOfVote(b)
        && a.Place is { Length: > 0 } place
        && b.Place is null
        && !OwnerGate.IsAtHead(place, b.Article)
            ? new(NotComparedReason.OtherPlace, $"one is of {place}, the other does not say where")
            : null;

    private static string? RoundOf(Claim claim)
    {
        foreach (var qualifier in claim.Reckoning.Qualifiers)
        {
            if (qualifier.Class is VoteRound.Class)
            {
                return qualifier.Value;
            }
        }

        return null;
    }
}
