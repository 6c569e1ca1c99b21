using Disagree.Claims.Figures;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Votes;

/// <summary>Tells the votes by which somebody beats somebody else: "Ana Ruiz beat Paul Marlow by 900 votes to 700".</summary>
internal static class VoteCount
{
    /// <summary>The figure of such a count.</summary>
    internal const string Name = "votes received";

    /// <summary>Whether the count is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention) =>
        view.Vote.IsTold
        && mention.Quantity.Unit.Dimension is Dimension.Count
        && (mention.Counted?.Lemma is "vote" or "ballot" || IsBesideVotes(view, mention))
        && VotePair.Of(view, mention) is not null;

    // 700 of "900 votes to 700", 900 of "900 to 700 votes"
    private static bool IsBesideVotes(SentenceView view, QuantityMention mention) =>
        mention.Counted is null && view.Quantities.Exists(o => o.Counted?.Lemma is "vote" or "ballot");
}
