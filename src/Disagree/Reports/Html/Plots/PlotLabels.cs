using System.Globalization;
using Disagree.Claims;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Html.Plots;

/// <summary>
/// Writes the value of each position beside one of its marks, as far as there is room: the list beneath the plot holds them all.
/// </summary>
internal static class PlotLabels
{
    private const int Longest = 26;
    private const int LongestLane = 40;
    private const double LetterWidth = 7.5;
    private const double LineHeight = 16;

    internal static void Write(HtmlWriter html, Plot plot, Verdict verdict)
    {
        if (verdict.Topic.Kind is ClaimKind.Name)
        {
            WriteLanes(html, plot, verdict);
            return;
        }

        var taken = plot.Marks.Select(m => Room.Of(m, plot.Values)).Concat(plot.Values.Ticks.Select(t => Room.Of(t, LetterWidth))).ToList();
        foreach (
            var mark in plot
                .Marks.GroupBy(m => m.Position)
                .OrderBy(g => g.Key)
                .Select(g => g.OrderBy(m => m.IsHollow).ThenByDescending(m => m.At).First())
        )
        {
            var position = verdict.Positions[mark.Position];
            var text = Short(Wording.Held(position) + position.Value, Longest);
            foreach (var (toRight, y) in Places(mark, plot.Values))
            {
                var room = Room.Beside(mark, toRight, y, text.Length * LetterWidth);
                if (
                    room.Left >= 0
                    && room.Right <= Spread.NarrowestWidth
                    && room.Top > 0
                    && room.Bottom < plot.Values.Bottom
                    && !taken.Exists(room.Meets)
                )
                {
                    WriteOne(html, mark, text, toRight, y);
                    taken.Add(room);
                    break;
                }
            }
        }
    }

    // Level with the mark, then above, then beneath it; on the side with more room first.
    private static IEnumerable<(bool ToRight, double Y)> Places(PlotMark mark, ValueAxis values)
    {
        var middle = values.Height(mark.Span.Middle);
        var toRight = mark.At < 50;
        foreach (var side in new[] { toRight, !toRight })
        {
            yield return (side, middle);
            yield return (side, middle - LineHeight);
            yield return (side, middle + LineHeight);
        }
    }

    private static void WriteOne(HtmlWriter html, PlotMark mark, string text, bool toRight, double y)
    {
        using (html.In(HtmlTag.Svg, Attr.Percent(AttrName.X, mark.At)))
        {
            var aside = mark.Aside + (toRight ? Room.Beyond : -Room.Beyond);
            html.Leaf(
                HtmlTag.Text,
                text,
                Attr.Class("value"),
                Attr.Of(AttrName.X, aside),
                Attr.Of(AttrName.Y, y + 4),
                Attr.Of(AttrName.TextAnchor, toRight ? "start" : "end")
            );
        }
    }

    private static void WriteLanes(HtmlWriter html, Plot plot, Verdict verdict)
    {
        for (var i = 0; i < verdict.Positions.Count; i++)
        {
            var value = Short(verdict.Positions[i].Value, LongestLane);
            html.Leaf(
                HtmlTag.Text,
                Wording.Held(verdict.Positions[i]) + value,
                Attr.Class("value"),
                Attr.Of(AttrName.X, 0),
                Attr.Of(AttrName.Y, plot.Values.Height(i) - 12)
            );
        }
    }

    private static string Short(string text, int longest)
    {
        var clean = Printable.Clean(text);
        return clean.Length <= longest ? clean
            : new StringInfo(clean) is { } letters && letters.LengthInTextElements > longest
                ? letters.SubstringByTextElements(0, longest - 1) + "…"
            : clean;
    }
}
