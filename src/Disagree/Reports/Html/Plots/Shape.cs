using System.Globalization;
using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html.Plots;

/// <summary>The form and colour of a position: forty-two pairs, the forms all different for the first seven.</summary>
internal static class Shape
{
    private const int Colours = 6;

    private static readonly string[] Outlines =
    [
        "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        "M-4.5-4.5h9v9h-9z",
        "M0-6.5L6.5 0L0 6.5L-6.5 0z",
        "M0-6L6 4.5H-6z",
        "M0 6L6-4.5H-6z",
        "M-2-5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z",
        "M-3-5.5h6L6 0L3 5.5h-6L-6 0z",
    ];

    internal static string Outline(int position) => Outlines[position % Outlines.Length];

    internal static string Colour(int position) => string.Create(CultureInfo.InvariantCulture, $"p{position % Colours}");

    /// <summary>The sign of a position beside its words.</summary>
    internal static void Write(HtmlWriter html, int position)
    {
        using (
            html.In(
                HtmlTag.Svg,
                Attr.Class("shape " + Colour(position)),
                Attr.Of(AttrName.Width, 16),
                Attr.Of(AttrName.Height, 16),
                Attr.Of(AttrName.AriaHidden, "true")
            )
        )
        {
            html.Empty(HtmlTag.Path, Attr.Of(AttrName.Transform, "translate(8 8)"), Attr.Of(AttrName.D, Outline(position)));
        }
    }
}
