using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Reports;

/// <summary>The articles of a report: those that were read, and those that claims made elsewhere name.</summary>
internal static class KnownArticles
{
    internal static IReadOnlyList<ArticleMentions> Of(IReadOnlyList<ArticleMentions> read, IEnumerable<Claim> claims)
    {
        var ids = read.Select(a => a.Document.Article.Id).ToHashSet(StringComparer.Ordinal);
        var named = claims.Where(c => ids.Add(c.Article.Id)).Select(Unread).ToList();
        return named.Count == 0 ? read : [.. read.Concat(named).OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal)];
    }

    /// <summary>An article as it is known without having been read.</summary>
    internal static ArticleMentions Unread(Article article, Publication publication, bool isDamaged, Sentence[] sentences) =>
        new(
            new Document(
                article,
                Intake.Clean(article.Title ?? "", out var isTitleBroken),
                Intake.Clean(article.Text, out var isTextBroken),
                [],
                sentences,
                isDamaged || isTitleBroken || isTextBroken
            ),
            publication
        );

    private static ArticleMentions Unread(Claim claim) =>
        Unread(claim.Article, claim.Publication ?? Given(claim.Article), isDamaged: false, []);

    private static Publication Given(Article article) =>
        article.Published is { } period
            ? new Publication(period, PublicationBasis.Given)
            : new Publication(DatePeriod.Unknown, PublicationBasis.Unknown);
}
