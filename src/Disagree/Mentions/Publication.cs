using Disagree.Values;

namespace Disagree.Mentions;

/// <summary>Where the date of publication comes from.</summary>
public enum PublicationBasis
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>It came with the article.</summary>
    Given,

    /// <summary>The text opens with it, or prints it as its date.</summary>
    Dateline,

    /// <summary>It follows from what the text says: captions, dates, weekdays.</summary>
    Inferred,
}

/// <summary>When an article was published.</summary>
/// <param name="Period">The days that are possible.</param>
/// <param name="Basis">Where that comes from.</param>
/// <param name="Evidence">The words or the reasoning it rests on, for people; "" where it was given.</param>
public sealed record Publication(DatePeriod Period, PublicationBasis Basis, string Evidence = "")
{
    /// <summary>
    /// The day against which the article's "today" and "Saturday" are read, where the period is wider than a day and its evidence tells it;
    /// else null.
    /// </summary>
    public DateOnly? Anchor { get; init; }
}
