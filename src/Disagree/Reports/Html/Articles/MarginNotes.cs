using Disagree.Claims;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Html.Plots;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html.Articles;

/// <summary>The claims of a line, each with a link back to the question that it answers.</summary>
internal static class MarginNotes
{
    internal static void Write(Page page, IReadOnlyList<Claim> claims)
    {
        using (page.Html.In(HtmlTag.Ul, Attr.Class("notes")))
        {
            foreach (var claim in claims)
            {
                WriteNote(page, claim);
            }
        }
    }

    private static void WriteNote(Page page, Claim claim)
    {
        var html = page.Html;
        var id = page.Index.Id(claim);
        using (html.In(HtmlTag.Li))
        {
            html.Leaf(HtmlTag.Span, id, Attr.Class("number"));
            html.Text(" ");
            if (page.Place(claim) is { } place)
            {
                var verdict = page.Index.Verdicts[place.Question - 1];
                Shape.Write(html, place.Position);
                html.Quote(HtmlTag.Strong, claim.Value.Text);
                html.Text(" ");
                html.Quote(HtmlTag.A, verdict.Topic.Question, Attr.To(Anchor.Claim(id)));
                html.Text(" ");
                OutcomeBadge.Write(html, verdict.Outcome, Wording.Outcome(verdict.Outcome));
            }
            else
            {
                html.Quote(HtmlTag.Strong, claim.Value.Text);
                html.Text(" ");
                html.Leaf(HtmlTag.A, "looked alike, not compared", Attr.To(Anchor.NotCompared));
            }
        }
    }
}
