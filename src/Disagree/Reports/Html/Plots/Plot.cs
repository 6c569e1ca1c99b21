using Disagree.Claims;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Reports.Html.Plots;

/// <summary>The answers to a question, laid out: days from left to right, values from bottom to top.</summary>
/// <param name="Time">The days.</param>
/// <param name="Values">The values.</param>
/// <param name="Marks">The answers, none of which covers another.</param>
internal sealed record Plot(TimeAxis Time, ValueAxis Values, IReadOnlyList<PlotMark> Marks)
{
    /// <summary>Where claims stand whose day is not known, in percent of the width.</summary>
    internal const double Undated = 97;

    private const double Left = 18;
    private const double Right = 93;

    /// <summary>The plot of a question; null where no value of it can be drawn.</summary>
    internal static Plot? Of(Verdict verdict, ReportIndex index)
    {
        var unit = verdict.Topic.Claims.Select(c => c.Value).OfType<NumberValue>().FirstOrDefault()?.Quantity.Unit;
        var time = TimeAxis.Of(verdict.Topic.Claims.Select(c => c.AsOf), Left, Right, index.Words.Culture);
        var marks = new List<PlotMark>();
        var heard = new HashSet<Voice>();
        for (var i = 0; i < verdict.Positions.Count; i++)
        {
            marks.AddRange(MarksOf(verdict.Positions[i], i, unit, time, index, heard));
        }

        if (marks.Count == 0)
        {
            return null;
        }

        var spans = marks.ConvertAll(m => m.Span);
        var values = verdict.Topic.Kind switch
        {
            ClaimKind.Number => ValueAxis.Numbers(spans, unit?.Dimension is Dimension.Count, index.Words.Culture),
            ClaimKind.Date => ValueAxis.Days(spans, index.Words.Culture),
            _ => ValueAxis.Lanes(verdict.Positions.Count),
        };
        return new Plot(time, values, Spread.Apart(marks, values));
    }

    private static IEnumerable<PlotMark> MarksOf(
        Position position,
        int number,
        Unit? unit,
        TimeAxis time,
        ReportIndex index,
        HashSet<Voice> heard
    ) =>
        position
            .Claims.Select(c => (Claim: c, Span: ValueSpan.Of(c, unit, number)))
            .Where(c => c.Span is not null)
            .OrderBy(c => c.Claim.AsOf.First ?? DateOnly.MaxValue)
            .ThenBy(c => c.Claim.AsOf.At)
            .ThenBy(c => c.Claim, ClaimOrder.Instance)
            .Select(c => (c.Claim, c.Span, IsHollow: index.VoiceOf(c.Claim) is { } voice && !heard.Add(voice)))
            .GroupBy(c => (c.Span, c.Claim.AsOf, c.IsHollow))
            .Select(g => new PlotMark(
                number,
                g.First().Claim,
                g.Count(),
                g.Key.Span!.Value,
                time.Place(g.Key.AsOf),
                g.Key.IsHollow,
                index.Successor(g.First().Claim) is not null
            ));
}
