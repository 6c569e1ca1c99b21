using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>One question, and the claims that answer it.</summary>
/// <param name="Kind">What kind of question it is.</param>
/// <param name="Question">The question in a few words: "Islamic State fighters present".</param>
/// <param name="Claims">The answers, by article and place.</param>
public sealed record Topic(ClaimKind Kind, string Question, IReadOnlyList<Claim> Claims)
{
    /// <summary>How many articles answer it.</summary>
    public int ArticleCount
    {
        get
        {
            var count = 0;
            for (var i = 0; i < Claims.Count; i++)
            {
                // by article, so those of one stand together; what is given by hand may stand in any order
                var order = i == 0 ? -1 : string.CompareOrdinal(Claims[i - 1].Article.Id, Claims[i].Article.Id);
                if (order > 0)
                {
                    return Claims.Select(c => c.Article.Id).ToHashSet(StringComparer.Ordinal).Count;
                }

                count += order < 0 ? 1 : 0;
            }

            return count;
        }
    }
}
