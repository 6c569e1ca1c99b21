namespace Disagree.Articles;

/// <summary>Which text of an article is meant.</summary>
public enum Part
{
    /// <summary>The body.</summary>
    Text,

    /// <summary>The title that was given apart from the body.</summary>
    Title,
}

/// <summary>
/// A place in an article: UTF-16 code units <see cref="Start"/> (inclusive) to <see cref="End"/> (exclusive) of one part.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    private const int Title = int.MinValue;

    // the highest bit says that it is in the title: a report holds very many spans
    private readonly int start;

    /// <summary>A place in one part of an article.</summary>
    /// <param name="part">Body or title.</param>
    /// <param name="start">The first code unit; below zero it is taken for zero.</param>
    /// <param name="end">The code unit after the last.</param>
    public TextSpan(Part part, int start, int end) => (this.start, End) = (Math.Max(start, 0) | (part is Part.Title ? Title : 0), end);

    /// <summary>Body or title.</summary>
    public Part Part => start < 0 ? Part.Title : Part.Text;

    /// <summary>The first code unit.</summary>
    public int Start => start & ~Title;

    /// <summary>The code unit after the last.</summary>
    public int End { get; }

    /// <summary>How many code units it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Part == other.Part && Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies within.</summary>
    public bool Contains(TextSpan other) => Part == other.Part && Start <= other.Start && other.End <= End;

    /// <summary>The title comes before the body; then by start; then by end.</summary>
    public int CompareTo(TextSpan other)
    {
        var byPart = (Part == Part.Title ? 0 : 1).CompareTo(other.Part == Part.Title ? 0 : 1);
        return byPart != 0 ? byPart
            : Start != other.Start ? Start.CompareTo(other.Start)
            : End.CompareTo(other.End);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
