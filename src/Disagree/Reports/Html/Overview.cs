using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Html;

/// <summary>
/// The top of the page: how many articles, voices and questions, the questions at a glance, and when the articles were published.
/// </summary>
internal static class Overview
{
    internal static void Write(Page page)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Section, Attr.Of(AttrName.AriaLabel, "Overview")))
        {
            WriteCounts(page);
            TimeLine.Write(page);
            WriteGlance(page);
        }
    }

    private static void WriteCounts(Page page)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Dl, Attr.Class("counts")))
        {
            WriteCount(page, page.Index.Articles.Count, "articles", Anchor.Articles, null);
            WriteCount(page, page.Index.Voices.Count, "voices", Anchor.Sources, null);
            foreach (var outcome in page.Index.Verdicts.Select((v, i) => (v.Outcome, Number: i + 1)).GroupBy(v => v.Outcome))
            {
                WriteCount(page, outcome.Count(), Wording.Outcome(outcome.Key), Anchor.Question(outcome.First().Number), outcome.Key);
            }
        }
    }

    private static void WriteCount(Page page, int count, string what, Anchor to, Outcome? outcome)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Div, Attr.Class(outcome is { } key ? "count " + OutcomeBadge.Class(key) : "count")))
        {
            using (html.In(HtmlTag.Dt))
            {
                if (outcome is { } shown)
                {
                    OutcomeBadge.WriteSign(html, shown);
                }

                html.Leaf(HtmlTag.A, what, Attr.To(to));
            }

            html.Leaf(HtmlTag.Dd, page.Index.Words.Number(count));
        }
    }

    private static void WriteGlance(Page page)
    {
        if (page.Index.Verdicts.Count == 0)
        {
            return;
        }

        var html = page.Html;
        using (html.In(HtmlTag.Table, Attr.Class("glance")))
        {
            html.Leaf(HtmlTag.Caption, "The questions at a glance");
            TableParts.Head(html, "Question", "Outcome", "Held now", "Superseded");
            using (html.In(HtmlTag.Tbody))
            {
                for (var i = 0; i < page.Index.Verdicts.Count; i++)
                {
                    WriteRow(html, page.Index.Verdicts[i], i + 1);
                }
            }
        }
    }

    private static void WriteRow(HtmlWriter html, Verdict verdict, int number)
    {
        using (html.In(HtmlTag.Tr))
        {
            using (html.In(HtmlTag.Th, Attr.Of(AttrName.Scope, "row")))
            {
                html.Quote(HtmlTag.A, verdict.Topic.Question, Attr.To(Anchor.Question(number)));
            }

            using (html.In(HtmlTag.Td, Attr.Of(AttrName.DataN, "Outcome")))
            {
                OutcomeBadge.Write(html, verdict.Outcome, Wording.Outcome(verdict.Outcome));
            }

            TableParts.Cell(html, "Held now", Values(verdict, current: true));
            TableParts.Cell(html, "Superseded", Values(verdict, current: false));
        }
    }

    private static string Values(Verdict verdict, bool current) =>
        string.Join("; ", verdict.Positions.Where(p => p.IsCurrent == current).Select(p => p.Value));
}
