namespace Disagree.Reports.Text;

/// <summary>What a run of text in a report is, so that a display can choose a colour for it.</summary>
public enum RunStyle
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>A question, or the title of a section.</summary>
    Heading,

    /// <summary>A value of a question that is answered differently.</summary>
    Differ,

    /// <summary>A value that has been superseded, or a question of which one has.</summary>
    OutOfDate,

    /// <summary>A value on which independent voices agree.</summary>
    Agree,

    /// <summary>The words of an article that state the value.</summary>
    Quote,

    /// <summary>Something to read second: a source, a date, an id.</summary>
    Faint,
}

/// <summary>Text of one style.</summary>
/// <param name="Text">Without line ends and control characters.</param>
/// <param name="Style">What it is.</param>
public readonly record struct ReportRun(string Text, RunStyle Style = RunStyle.Plain);

/// <summary>One line of a report.</summary>
/// <param name="Runs">Its text from left to right, the indent included.</param>
public sealed record ReportLine(IReadOnlyList<ReportRun> Runs)
{
    /// <summary>The text of the line.</summary>
    public override string ToString() => string.Concat(Runs.Select(r => r.Text));
}
