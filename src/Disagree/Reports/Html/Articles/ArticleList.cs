using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html.Articles;

/// <summary>The articles, folded up, each with its text once, the words of its claims marked, and the claims in the margin.</summary>
internal static class ArticleList
{
    internal static void Write(Page page)
    {
        var html = page.Html;
        var claims = page.Index.ShownClaims.ToLookup(c => c.Article.Id, StringComparer.Ordinal);
        using (html.In(HtmlTag.Section, Attr.Id(Anchor.Articles)))
        {
            html.Leaf(HtmlTag.H2, "Articles");
            foreach (var read in page.Index.Articles)
            {
                WriteArticle(page, read, [.. claims[read.Document.Article.Id].OrderBy(c => c, ClaimOrder.Instance)]);
            }
        }
    }

    private static void WriteArticle(Page page, ArticleMentions read, IReadOnlyList<Claim> claims)
    {
        var html = page.Html;
        var article = read.Document.Article;
        using (html.In(HtmlTag.Details, Attr.Class("article"), Attr.Id(Anchor.Article(page.Article(article.Id)))))
        {
            using (html.In(HtmlTag.Summary))
            {
                html.Quote(HtmlTag.Strong, Page.SourceOf(read));
                html.Text(" ");
                html.Quote(HtmlTag.Span, article.Title is { Length: > 0 } title ? title : article.Id, Attr.Class("title"));
                html.Text(" ");
                html.Leaf(
                    HtmlTag.Span,
                    $"{page.Index.Words.Published(read.Publication)}, {page.Index.Words.Count(claims.Count, "claim")}",
                    Attr.Class("faint")
                );
            }

            WriteFacts(html, read);
            ArticleBody.Write(page, read.Document, claims);
        }
    }

    private static void WriteFacts(HtmlWriter html, ArticleMentions read)
    {
        using (html.In(HtmlTag.P, Attr.Class("faint")))
        {
            html.Quote(read.Document.Article.Id);
            if (read.Document.IsDamaged)
            {
                html.Text(", with broken characters");
            }

            if (WebAddress.Of(read.Document.Article.Url) is { } address)
            {
                html.Text(" ");
                html.Leaf(HtmlTag.A, address.ToString(), Attr.To(address), Attr.Of(AttrName.Rel, "noopener noreferrer"));
            }
        }
    }
}
