using Disagree.Claims;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html.Questions;

/// <summary>A claim in its own words, which lead to its article, with its source and both its dates.</summary>
internal static class ClaimItem
{
    /// <param name="page">The page.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="place">Where it is written now; other places may refer to the first of these.</param>
    internal static void Write(Page page, Claim claim, ClaimPlace place)
    {
        var html = page.Html;
        var id = page.Index.Id(claim);
        using (
            page.Place(claim) == place
                ? html.In(HtmlTag.Li, Attr.Class("claim"), Attr.Id(Anchor.Claim(id)))
                : html.In(HtmlTag.Li, Attr.Class("claim"))
        )
        {
            using (html.In(HtmlTag.Blockquote))
            {
                WriteWords(page, claim, id);
            }

            WriteOrigin(page, claim);
            if (page.Index.Options.Explain)
            {
                html.Quote(HtmlTag.P, ClaimText.Chain(claim, page.Index), Attr.Class("chain"));
            }
        }
    }

    /// <summary>The sentence of a claim with its words marked, as a link to its place in the article.</summary>
    private static void WriteWords(Page page, Claim claim, string id)
    {
        var html = page.Html;
        var sentence = QuotedSentence.Of(claim);
        using (html.In(HtmlTag.A, Attr.To(Anchor.Words(id))))
        using (html.In(HtmlTag.Bdi))
        {
            html.Text(sentence.Before);
            html.Leaf(HtmlTag.Mark, sentence.Quote);
            html.Text(sentence.After);
        }
    }

    private static void WriteOrigin(Page page, Claim claim)
    {
        var html = page.Html;
        var origin = ClaimOrigin.Of(claim, page.Index);
        using (html.In(HtmlTag.Ul, Attr.Class("origin")))
        {
            using (html.In(HtmlTag.Li, Attr.Class("source")))
            {
                html.Quote(origin.Source);
            }

            WritePart(html, $"published {origin.Published}");
            WritePart(html, origin.AsOf);
            WritePart(html, origin.Period);
            WritePart(html, origin.Speaker);
            if (origin.Replaced is { } replaced && page.Index.Successor(claim) is { } later)
            {
                using (html.In(HtmlTag.Li))
                using (page.Place(later) is null ? html.In(HtmlTag.Span) : html.In(HtmlTag.A, Attr.To(Anchor.Claim(page.Index.Id(later)))))
                {
                    html.Quote(replaced);
                }
            }

            foreach (var mark in page.Index.Marks(claim))
            {
                html.Leaf(HtmlTag.Li, Wording.Words(mark), Attr.Class("flag"));
            }
        }
    }

    private static void WritePart(HtmlWriter html, string? part)
    {
        if (part is not null)
        {
            html.Quote(HtmlTag.Li, part);
        }
    }
}
