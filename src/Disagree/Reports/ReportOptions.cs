using System.Globalization;

namespace Disagree.Reports;

/// <summary>What a written report shows.</summary>
public sealed record ReportOptions
{
    /// <summary>Two articles or more to a question, without the chain of reasoning, lines of at most 100 characters.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Whether questions that one article alone answers are shown too. Default false.</summary>
    public bool All { get; init; }

    /// <summary>
    /// Whether each claim's rule, interval, dates and attribution, and each relation, are shown. JSON always holds them. Default false.
    /// </summary>
    public bool Explain { get; init; }

    /// <summary>
    /// The id ("t2") of the one question to show, with its articles, voices and the pairs that its claims stand in; null for all. Default
    /// null.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>How many characters a line of text may have, at least 40; words longer than that are not cut. Default 100.</summary>
    public int Width { get; init; } = 100;

    /// <summary>
    /// Whether JSON holds the whole text of each article, so that a report read back shows each claim in its sentence. Default true.
    /// </summary>
    public bool Texts { get; init; } = true;

    /// <summary>Whether JSON gives the place of each claim also as selectors of a W3C Web Annotation. Default false.</summary>
    public bool Selectors { get; init; }

    /// <summary>
    /// How text, HTML and Markdown write numbers and months; the words stay English. Default the invariant culture, so that every machine
    /// gives the same bytes.
    /// </summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;
}
