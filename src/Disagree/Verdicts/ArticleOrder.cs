using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Verdicts;

/// <summary>
/// Which of two articles was written later, where their dates do not tell: one that says itself that a number of the other has been
/// replaced ("16, first put at 15"). That order holds for all that the two say of the day.
/// </summary>
internal sealed class ArticleOrder
{
    private readonly HashSet<(string Earlier, string Later)> pairs = [];

    internal static ArticleOrder Of(IReadOnlyList<Topic> topics)
    {
        var order = new ArticleOrder();
        foreach (var topic in topics)
        {
            var updates = topic.Claims.Where(c => c.Replaces is not null).ToList();
            var bySize = updates.Count > 0 ? topic.Claims.ToLookup(c => ExplicitUpdate.Size(c.Value)) : null;
            foreach (var young in updates)
            {
                foreach (
                    var old in bySize!
                        [ExplicitUpdate.Size(young.Replaces)]
                        .Where(c =>
                            !c.Article.IsSame(young.Article)
                            && ExplicitUpdate.Between(c, young) is { } update
                            && ReferenceEquals(update.B, young)
                        )
                )
                {
                    order.pairs.Add((old.Article.Id, young.Article.Id));
                }
            }
        }

        // where each replaces a number of the other, nothing is known
        order.pairs.ExceptWith([.. order.pairs.Where(p => order.pairs.Contains((p.Later, p.Earlier)))]);
        return order;
    }

    internal bool IsEarlier(Claim a, Claim b) => pairs.Contains((a.Article.Id, b.Article.Id));
}
