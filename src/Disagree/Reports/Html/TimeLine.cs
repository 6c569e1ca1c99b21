using System.Globalization;
using Disagree.Mentions;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Html.Plots;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html;

/// <summary>When the articles were published: each on a line of its own, or, where they are many, how many at a time.</summary>
internal static class TimeLine
{
    private const int MostLines = 40;
    private const int Columns = 48;
    private const double Tall = 64;

    internal static void Write(Page page)
    {
        var html = page.Html;
        var dated = page
            .Index.Articles.OrderBy(a => a.Publication.Period.First ?? DateOnly.MaxValue)
            .ThenBy(a => a.Publication.Period.At)
            .ThenBy(a => a.Publication.Period.Last ?? DateOnly.MaxValue)
            .ToList();
        if (dated.Count == 0)
        {
            return;
        }

        var axis = TimeAxis.Of(dated.Select(a => a.Publication.Period), 2, 98, page.Index.Words.Culture);
        using (html.In(HtmlTag.Figure, Attr.Class("timeline")))
        {
            html.Leaf(HtmlTag.Figcaption, "When the articles were published");
            if (dated.Count <= MostLines)
            {
                WriteLines(page, dated, axis);
            }
            else
            {
                WriteColumns(page, dated, axis);
            }

            WriteAxis(html, axis);
        }
    }

    private static void WriteLines(Page page, List<ArticleMentions> dated, TimeAxis axis)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Ol))
        {
            foreach (var read in dated)
            {
                using (html.In(HtmlTag.Li))
                {
                    WriteArticle(page, read);
                    using (html.In(HtmlTag.Svg, Attr.Class("strip"), Attr.Of(AttrName.AriaHidden, "true")))
                    {
                        WriteDays(html, axis.Place(read.Publication.Period));
                    }
                }
            }
        }
    }

    private static void WriteArticle(Page page, ArticleMentions read)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Span, Attr.Class("published")))
        {
            using (html.In(HtmlTag.A, Attr.To(Anchor.Article(page.Article(read.Document.Article.Id)))))
            {
                html.Quote(Page.SourceOf(read));
            }

            html.Text(" ");
            html.Leaf(HtmlTag.Span, page.Index.Words.Published(read.Publication), Attr.Class("faint"));
        }
    }

    private static void WriteDays(HtmlWriter html, TimeSpot? spot)
    {
        html.Empty(
            HtmlTag.Line,
            Attr.Class("rail"),
            Attr.Of(AttrName.X1, "0"),
            Attr.Percent(AttrName.X2, 100),
            Attr.Of(AttrName.Y1, 8),
            Attr.Of(AttrName.Y2, 8)
        );
        if (spot is { } at)
        {
            html.Empty(
                HtmlTag.Line,
                Attr.Class("days"),
                Attr.Percent(AttrName.X1, at.From),
                Attr.Percent(AttrName.X2, at.To),
                Attr.Of(AttrName.Y1, 8),
                Attr.Of(AttrName.Y2, 8)
            );
            using (html.In(HtmlTag.Svg, Attr.Percent(AttrName.X, at.Middle), Attr.Of(AttrName.Y, 8)))
            {
                html.Empty(HtmlTag.Path, Attr.Class("dot"), Attr.Of(AttrName.D, "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"));
            }
        }
    }

    private static void WriteColumns(Page page, List<ArticleMentions> dated, TimeAxis axis)
    {
        var html = page.Html;
        var counts = new int[Columns];
        foreach (var spot in dated.Select(a => axis.Place(a.Publication.Period)).OfType<TimeSpot>())
        {
            counts[Math.Clamp((int)(spot.Middle / 100 * Columns), 0, Columns - 1)]++;
        }

        var most = Math.Max(1, counts.Max());
        var undated = dated.Count(a => a.Publication.Period.IsUnknown);
        using (
            html.In(
                HtmlTag.Svg,
                Attr.Class("columns"),
                Attr.Of(AttrName.Role, "img"),
                Attr.Of(
                    AttrName.AriaLabel,
                    string.Create(CultureInfo.InvariantCulture, $"{dated.Count} articles over time, at most {most} in one column.")
                )
            )
        )
        {
            for (var i = 0; i < Columns; i++)
            {
                var tall = counts[i] == 0 ? 0 : Math.Max(2, Tall * counts[i] / most);
                html.Empty(
                    HtmlTag.Line,
                    Attr.Class("column"),
                    Attr.Percent(AttrName.X1, (i + 0.5) * 100 / Columns),
                    Attr.Percent(AttrName.X2, (i + 0.5) * 100 / Columns),
                    Attr.Of(AttrName.Y1, Tall),
                    Attr.Of(AttrName.Y2, Tall - tall)
                );
            }
        }

        if (undated > 0)
        {
            html.Leaf(HtmlTag.P, $"{page.Index.Words.Count(undated, "article")} without a date.", Attr.Class("faint"));
        }
    }

    private static void WriteAxis(HtmlWriter html, TimeAxis axis)
    {
        using (html.In(HtmlTag.Svg, Attr.Class("axis"), Attr.Of(AttrName.AriaHidden, "true")))
        {
            AxisMarks.Write(html, axis, 0, 14);
        }
    }
}
