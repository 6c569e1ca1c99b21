using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>One question, and the claims that answer it.</summary>
/// <param name="Kind">What kind of question it is.</param>
/// <param name="Question">The question in a few words: "Islamic State fighters present".</param>
/// <param name="Claims">The answers, by article and place.</param>
public sealed record Topic(ClaimKind Kind, string Question, IReadOnlyList<Claim> Claims)
{
    /// <summary>How many articles answer it.</summary>
    public int ArticleCount => Claims.Select(c => c.Article.Id).ToHashSet(StringComparer.Ordinal).Count;
}
