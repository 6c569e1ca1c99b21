using Disagree.Claims;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Html.Plots;

/// <summary>Draws a plot. Widths are shares of the screen and heights pixels, so that letters keep their size on a narrow one.</summary>
internal static class PlotFigure
{
    private const int MarksTold = 12;
    private const double AxisHeight = 26;

    internal static void Write(Page page, Verdict verdict)
    {
        if (Plot.Of(verdict, page.Index) is not { } plot)
        {
            return;
        }

        var html = page.Html;
        using (html.In(HtmlTag.Figure, Attr.Class("plot")))
        using (
            html.In(
                HtmlTag.Svg,
                Attr.Of(AttrName.Role, "img"),
                Attr.Of(AttrName.AriaLabel, Told(plot, page.Index)),
                Attr.Of(AttrName.Height, plot.Values.Bottom + AxisHeight + 4)
            )
        )
        {
            WriteGrid(html, plot, verdict);
            foreach (var mark in plot.Marks)
            {
                WriteSuccession(html, plot, mark, page.Index);
            }

            foreach (var mark in plot.Marks)
            {
                MarkFigure.Write(html, mark, plot.Values);
            }

            PlotLabels.Write(html, plot, verdict);
        }
    }

    private static string Told(Plot plot, ReportIndex index)
    {
        var told = plot
            .Marks.Take(MarksTold)
            .Select(m => m.Claim.Value.Text + (m.Claim.AsOf.IsUnknown ? "" : $" as of {index.Words.Days(m.Claim.AsOf)}"));
        var more = plot.Marks.Count > MarksTold ? $"; and {index.Words.Count(plot.Marks.Count - MarksTold, "other")}" : "";
        return $"Plot of the answers by the days they hold for: {string.Join("; ", told)}{more}.";
    }

    private static void WriteGrid(HtmlWriter html, Plot plot, Verdict verdict)
    {
        var bottom = plot.Values.Bottom;
        foreach (var tick in plot.Values.Ticks)
        {
            html.Empty(
                HtmlTag.Line,
                Attr.Class("grid"),
                Attr.Of(AttrName.X1, "0"),
                Attr.Percent(AttrName.X2, 100),
                Attr.Of(AttrName.Y1, tick.At),
                Attr.Of(AttrName.Y2, tick.At)
            );
            html.Leaf(HtmlTag.Text, tick.Label, Attr.Of(AttrName.X, 0), Attr.Of(AttrName.Y, tick.At - 4));
        }

        if (verdict.Topic.Kind is ClaimKind.Name || plot.Values.Ticks.All(t => t.At < bottom - 1))
        {
            html.Empty(
                HtmlTag.Line,
                Attr.Class("grid"),
                Attr.Of(AttrName.X1, "0"),
                Attr.Percent(AttrName.X2, 100),
                Attr.Of(AttrName.Y1, bottom),
                Attr.Of(AttrName.Y2, bottom)
            );
        }

        if (plot.Values.IsLogarithmic)
        {
            html.Leaf(
                HtmlTag.Text,
                "equal steps up are equal factors",
                Attr.Percent(AttrName.X, 100),
                Attr.Of(AttrName.Y, 10),
                Attr.Of(AttrName.TextAnchor, "end")
            );
        }

        AxisMarks.Write(html, plot.Time, bottom, 18);
        if (plot.Marks.Any(m => m.Spot is null))
        {
            html.Leaf(
                HtmlTag.Text,
                "no date",
                Attr.Percent(AttrName.X, 100),
                Attr.Of(AttrName.Y, bottom + 18),
                Attr.Of(AttrName.TextAnchor, "end")
            );
        }
    }

    private static void WriteSuccession(HtmlWriter html, Plot plot, PlotMark mark, ReportIndex index)
    {
        if (index.Successor(mark.Claim) is not { } later || plot.Marks.FirstOrDefault(m => Same(m.Claim, later)) is not { } next)
        {
            return;
        }

        html.Empty(
            HtmlTag.Line,
            Attr.Class("succession"),
            Attr.Percent(AttrName.X1, mark.At),
            Attr.Percent(AttrName.X2, next.At),
            Attr.Of(AttrName.Y1, plot.Values.Height(mark.Span.Middle)),
            Attr.Of(AttrName.Y2, plot.Values.Height(next.Span.Middle))
        );
    }

    private static bool Same(Claim one, Claim other) =>
        ReferenceEquals(one, other)
        || (one.AsOf == other.AsOf && string.Equals(one.Value.Text, other.Value.Text, StringComparison.Ordinal));
}
