using System.Globalization;
using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html.Plots;

/// <summary>
/// Draws one mark: the days it holds for as a level line, its value as a bar, an arrow or whiskers, and the form of its position.
/// </summary>
internal static class MarkFigure
{
    private const double HalfBar = 8;

    internal static void Write(HtmlWriter html, PlotMark mark, ValueAxis values)
    {
        var middle = values.Height(mark.Span.Middle);
        using (
            html.In(
                HtmlTag.G,
                Attr.Class($"mark {Shape.Colour(mark.Position)}{(mark.IsHollow ? " hollow" : "")}{(mark.IsOld ? " was" : "")}")
            )
        )
        {
            if (mark.Spot is { } spot)
            {
                html.Empty(
                    HtmlTag.Line,
                    Attr.Class("asof"),
                    Attr.Percent(AttrName.X1, spot.From),
                    Attr.Percent(AttrName.X2, spot.To),
                    Attr.Of(AttrName.Y1, middle),
                    Attr.Of(AttrName.Y2, middle)
                );
            }

            using (html.In(HtmlTag.Svg, Attr.Percent(AttrName.X, mark.At)))
            {
                if (mark.Aside != 0)
                {
                    html.Empty(HtmlTag.Path, Attr.Class("asof"), Attr.Of(AttrName.D, Path($"M0 {middle:0.#}H{mark.Aside:0.#}")));
                }

                using (html.In(HtmlTag.G, Attr.Of(AttrName.Transform, Path($"translate({mark.Aside:0.#} 0)"))))
                {
                    WriteReach(html, mark.Span, values);
                    html.Empty(
                        HtmlTag.Path,
                        Attr.Class("form"),
                        Attr.Of(AttrName.Transform, Path($"translate(0 {middle:0.#})")),
                        Attr.Of(AttrName.D, Shape.Outline(mark.Position))
                    );
                    if (mark.Count > 1)
                    {
                        html.Leaf(
                            HtmlTag.Text,
                            Path($"×{mark.Count}"),
                            Attr.Class("times"),
                            Attr.Of(AttrName.X, 0),
                            Attr.Of(AttrName.Y, middle + 19),
                            Attr.Of(AttrName.TextAnchor, "middle")
                        );
                    }
                }
            }
        }
    }

    private static void WriteReach(HtmlWriter html, ValueSpan span, ValueAxis values)
    {
        if (span.Slack > 0)
        {
            var (top, bottom) = (values.Height(span.Middle + span.Slack), values.Height(span.Middle - span.Slack));
            html.Empty(
                HtmlTag.Path,
                Attr.Class("whisker"),
                Attr.Of(AttrName.D, Path($"M0 {top:0.#}V{bottom:0.#}M-5 {top:0.#}H5M-5 {bottom:0.#}H5"))
            );
        }
        else if (span.Low is { } low && span.High is { } high)
        {
            if (high > low)
            {
                html.Empty(
                    HtmlTag.Path,
                    Attr.Class("bar"),
                    Attr.Of(AttrName.D, Path($"M-{HalfBar} {values.Height(high):0.#}H{HalfBar}V{values.Height(low):0.#}H-{HalfBar}z"))
                );
            }
        }
        else
        {
            WriteArrow(html, values.Height(span.Middle), span.High is null ? 6 : values.Bottom - 4);
        }
    }

    private static void WriteArrow(HtmlWriter html, double from, double to)
    {
        var back = to < from ? to + 7 : to - 7;
        html.Empty(
            HtmlTag.Path,
            Attr.Class("whisker"),
            Attr.Of(AttrName.D, Path($"M0 {from:0.#}V{to:0.#}M-5 {back:0.#}L0 {to:0.#}L5 {back:0.#}"))
        );
    }

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
