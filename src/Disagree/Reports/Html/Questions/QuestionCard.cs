using System.Globalization;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Html.Plots;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Html.Questions;

/// <summary>A question: its outcome in words, why, the plot, the positions, and what would settle it.</summary>
internal static class QuestionCard
{
    internal static void Write(Page page, Verdict verdict, int number)
    {
        var html = page.Html;
        var sources = verdict
            .Topic.Claims.Select(c => FilterForm.Key(page.Source(Page.SourceOf(c.Article))))
            .Distinct(StringComparer.Ordinal);
        using (
            html.In(
                HtmlTag.Article,
                Attr.Class("question " + OutcomeBadge.Class(verdict.Outcome)),
                Attr.Id(Anchor.Question(number)),
                Attr.Of(AttrName.AriaLabelledby, Anchor.QuestionTitle(number)),
                Attr.Of(AttrName.DataOutcome, OutcomeBadge.Class(verdict.Outcome)),
                Attr.Of(AttrName.DataKind, FilterForm.Kind(verdict.Topic.Kind)),
                Attr.Of(AttrName.DataSources, string.Join(' ', sources))
            )
        )
        {
            WriteTop(html, verdict, number);
            using (html.In(HtmlTag.Div, Attr.Class("answers")))
            {
                PlotFigure.Write(page, verdict);
                using (html.In(HtmlTag.Ol, Attr.Class("positions")))
                {
                    for (var i = 0; i < verdict.Positions.Count; i++)
                    {
                        PositionItem.Write(page, verdict, new ClaimPlace(number, i));
                    }
                }
            }

            WriteRelations(page, verdict);
        }
    }

    private static void WriteTop(HtmlWriter html, Verdict verdict, int number)
    {
        using (html.In(HtmlTag.Header))
        {
            using (html.In(HtmlTag.P, Attr.Class("what")))
            {
                OutcomeBadge.Write(html, verdict.Outcome, Wording.Heading(verdict.Outcome));
                html.Leaf(
                    HtmlTag.A,
                    string.Create(CultureInfo.InvariantCulture, $"t{number}"),
                    Attr.Class("faint"),
                    Attr.To(Anchor.Question(number))
                );
            }

            html.Quote(HtmlTag.H3, verdict.Topic.Question, Attr.Id(Anchor.QuestionTitle(number)));
            if (verdict.Why.Length > 0)
            {
                html.Quote(HtmlTag.P, verdict.Why, Attr.Class("why"));
            }

            if (verdict.Unsettled is { } unsettled)
            {
                using (html.In(HtmlTag.P, Attr.Class("unsettled")))
                {
                    html.Leaf(HtmlTag.Strong, "What would settle it:");
                    html.Text(" ");
                    html.Quote(unsettled);
                }
            }
        }
    }

    private static void WriteRelations(Page page, Verdict verdict)
    {
        if (!page.Index.Options.Explain || verdict.Relations.Count == 0)
        {
            return;
        }

        var html = page.Html;
        using (html.In(HtmlTag.Details, Attr.Class("relations")))
        {
            html.Leaf(
                HtmlTag.Summary,
                $"How each two claims stand to each other ({page.Index.Words.Count(verdict.Relations.Count, "pair")})"
            );
            using (html.In(HtmlTag.Ul))
            {
                foreach (var relation in verdict.Relations)
                {
                    using (html.In(HtmlTag.Li))
                    {
                        html.Leaf(HtmlTag.A, page.Index.Id(relation.A), Attr.To(Anchor.Claim(page.Index.Id(relation.A))));
                        html.Text(" and ");
                        html.Leaf(HtmlTag.A, page.Index.Id(relation.B), Attr.To(Anchor.Claim(page.Index.Id(relation.B))));
                        html.Text($": {Wording.Words(relation.Kind)} ({Wording.Words(relation.Reason)}). ");
                        html.Quote(relation.Why);
                    }
                }
            }
        }
    }
}
