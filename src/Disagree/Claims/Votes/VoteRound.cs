using Disagree.Claims.Figures;
using Disagree.Claims.Qualifiers;

namespace Disagree.Claims.Votes;

/// <summary>
/// Gives what an article tells of one round of an election that round: the turnout of "turnout was 61 percent" in a report of the runoff.
/// </summary>
internal static class VoteRound
{
    /// <summary>The class of what tells one round from another.</summary>
    internal const string Class = "round";

    /// <summary>
    /// The claim without a day to come, for what somebody took is of no such day: "took 41 percent and will be in the runoff on June 27".
    /// </summary>
    internal static Claim Held(SentenceView view, Claim claim) =>
        IsOfVote(claim)
        && claim is { Period.First: { } day, Modality: Modality.Asserted or Modality.Estimated }
        && view.Mentions.Publication.Period.Last is { } written
        && day > written
            ? claim with
            {
                Period = null,
            }
            : claim;

    /// <summary>
    /// The round that its sentence tells of, or else the article; null where they tell of none, or where the words beside the amount tell
    /// it.
    /// </summary>
    internal static Qualifier? Of(SentenceView view, Claim claim, IReadOnlyList<Qualifier> told, QualifierReader qualifiers)
    {
        if (!IsOfVote(claim) || claim.Period is not null)
        {
            return null;
        }

        foreach (var one in told)
        {
            if (one.Class is Class)
            {
                return null;
            }
        }

        // before the runoff there is no result of it
        var reported = FigureKind.IsSurveyed(claim.Property) ? null : view.Vote.Round;
        return (reported is ToldRound.First ? null : qualifiers.InSentence(view, claim.Figure, Class))
            ?? (reported is { } round ? new Qualifier(Class, round, IsMarked: false) : null);
    }

    /// <summary>Whether it is a figure of each round: a share of the vote, votes, turnout or abstention.</summary>
    internal static bool IsOfVote(Claim claim) =>
        claim.Figure is { Name: VoteShare.Name or VoteCount.Name or VoteTurnout.Name or VoteTurnout.Abstention };
}
