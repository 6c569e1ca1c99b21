using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html.Plots;

/// <summary>Draws the days of a time axis: a short line each, and its name beneath.</summary>
internal static class AxisMarks
{
    /// <param name="html">Within an SVG element.</param>
    /// <param name="axis">What to draw.</param>
    /// <param name="top">From the top of the SVG, in pixels: where the lines begin.</param>
    /// <param name="drop">How far beneath the names stand.</param>
    internal static void Write(HtmlWriter html, TimeAxis axis, double top, double drop)
    {
        foreach (var tick in axis.Ticks)
        {
            html.Empty(
                HtmlTag.Line,
                Attr.Class("tick"),
                Attr.Percent(AttrName.X1, tick.At),
                Attr.Percent(AttrName.X2, tick.At),
                Attr.Of(AttrName.Y1, top),
                Attr.Of(AttrName.Y2, top + 4)
            );
            html.Leaf(
                HtmlTag.Text,
                tick.Label,
                Attr.Percent(AttrName.X, tick.At),
                Attr.Of(AttrName.Y, top + drop),
                Attr.Of(AttrName.TextAnchor, Side(tick.At))
            );
        }
    }

    private static string Side(double at) =>
        at < 8 ? "start"
        : at > 90 ? "end"
        : "middle";
}
