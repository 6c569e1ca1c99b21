namespace Disagree.Articles;

/// <summary>Which text of an article is meant.</summary>
public enum Part
{
    /// <summary>The body.</summary>
    Text,

    /// <summary>The title that was given apart from the body.</summary>
    Title,
}

/// <summary>A place in an article: UTF-16 code units <paramref name="Start"/> (inclusive) to <paramref name="End"/> (exclusive) of one part.</summary>
/// <param name="Part">Body or title.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct TextSpan(Part Part, int Start, int End) : IComparable<TextSpan>
{
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
        return byPart != 0 ? byPart : Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
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
