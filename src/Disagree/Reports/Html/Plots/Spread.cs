namespace Disagree.Reports.Html.Plots;

/// <summary>Moves marks aside until none covers another, on the narrowest screen too.</summary>
internal static class Spread
{
    /// <summary>How wide a plot is on a telephone, in pixels.</summary>
    internal const double NarrowestWidth = 260;

    private const double Step = 18;
    private const double LabelsWidth = 32;
    private const int MostSteps = 16;

    internal static IReadOnlyList<PlotMark> Apart(IEnumerable<PlotMark> marks, ValueAxis values)
    {
        var placed = new List<PlotMark>();
        foreach (var mark in marks.OrderBy(m => m.At).ThenBy(m => m.Position))
        {
            placed.Add(mark with { Aside = Free(mark, placed, values) });
        }

        return placed;
    }

    private static double Free(PlotMark mark, List<PlotMark> placed, ValueAxis values)
    {
        for (var step = 0; step <= MostSteps; step++)
        {
            foreach (var aside in step == 0 ? [0] : new[] { step * Step, -step * Step })
            {
                var room = Room.Of(mark with { Aside = aside }, values);
                if (room.Left > LabelsWidth && room.Right < NarrowestWidth && !placed.Exists(p => Room.Of(p, values).Meets(room)))
                {
                    return aside;
                }
            }
        }

        return 0;
    }
}
