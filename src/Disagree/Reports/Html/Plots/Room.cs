namespace Disagree.Reports.Html.Plots;

/// <summary>A part of a plot that a mark or a word takes, in pixels on the narrowest screen.</summary>
internal readonly record struct Room(double Left, double Right, double Top, double Bottom)
{
    /// <summary>How far from the middle of a mark its label begins.</summary>
    internal const double Beyond = 12;

    private const double HalfMark = 8;
    private const double HalfCount = 13;
    private const double CountBeneath = 21;
    private const double HalfLine = 7;

    /// <summary>What a mark takes, with its bar, arrow or whiskers.</summary>
    internal static Room Of(PlotMark mark, ValueAxis values)
    {
        var x = X(mark);
        var top = mark.Span.High is { } high ? values.Height(high + mark.Span.Slack) : 0;
        var bottom = mark.Span.Low is { } low ? values.Height(low - mark.Span.Slack) : values.Bottom;
        var middle = values.Height(mark.Span.Middle);
        var (half, beneath) = mark.Count > 1 ? (HalfCount, CountBeneath) : (HalfMark, HalfMark);
        return new Room(x - half, x + half, Math.Min(top, middle - HalfMark), Math.Max(bottom, middle + beneath));
    }

    /// <summary>What the name of a value takes on the upright axis.</summary>
    internal static Room Of(Tick tick, double letterWidth) => new(0, tick.Label.Length * letterWidth, tick.At - (2 * HalfLine), tick.At);

    /// <summary>What a label takes beside a mark.</summary>
    internal static Room Beside(PlotMark mark, bool toRight, double y, double width)
    {
        var x = X(mark) + (toRight ? Beyond : -Beyond - width);
        return new Room(x, x + width, y - HalfLine, y + HalfLine);
    }

    /// <summary>Whether two have some part in common.</summary>
    internal bool Meets(Room other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private static double X(PlotMark mark) => (mark.At / 100 * Spread.NarrowestWidth) + mark.Aside;
}
