using Disagree.Reports.Html.Markup;
using Disagree.Reports.Html.Plots;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Html.Questions;

/// <summary>A position: its value, its voices, the claims that hold it, and what makes one voice of several articles.</summary>
internal static class PositionItem
{
    private const int ClaimsInSight = 6;

    internal static void Write(Page page, Verdict verdict, ClaimPlace place)
    {
        var html = page.Html;
        var position = verdict.Positions[place.Position];
        using (html.In(HtmlTag.Li, Attr.Class(position.IsCurrent ? "position" : "position was")))
        {
            using (html.In(HtmlTag.H4))
            {
                Shape.Write(html, place.Position);
                if (!position.IsCurrent)
                {
                    html.Leaf(HtmlTag.Span, Wording.Held(position), Attr.Class("faint"));
                }

                html.Quote(position.Value);
            }

            html.Quote(HtmlTag.P, TopicText.VoicesOf(position, page.Index), Attr.Class("voices"));
            WriteClaims(page, position, place, 0, ClaimsInSight);
            if (position.Claims.Count > ClaimsInSight)
            {
                using (html.In(HtmlTag.Details))
                {
                    html.Leaf(HtmlTag.Summary, $"and {page.Index.Words.Count(position.Claims.Count - ClaimsInSight, "other claim")}");
                    WriteClaims(page, position, place, ClaimsInSight, position.Claims.Count);
                }
            }

            foreach (var evidence in TopicText.Evidence(position, page.Index))
            {
                html.Quote(HtmlTag.P, evidence, Attr.Class("evidence"));
            }
        }
    }

    private static void WriteClaims(Page page, Position position, ClaimPlace place, int from, int to)
    {
        using (page.Html.In(HtmlTag.Ul, Attr.Class("claims")))
        {
            for (var i = from; i < Math.Min(to, position.Claims.Count); i++)
            {
                ClaimItem.Write(page, position.Claims[i], place);
            }
        }
    }
}
