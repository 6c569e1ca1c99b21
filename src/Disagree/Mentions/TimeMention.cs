using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions;

/// <summary>The TIMEX3 type of a time expression.</summary>
public enum TimeType
{
    /// <summary>A day or anything longer on the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that recurs.</summary>
    Set,
}

/// <summary>A time expression, normalised after ISO-TimeML: "on Saturday", "late last month", "for three days".</summary>
/// <param name="Span">The expression, without a preposition before it.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value: "2019-02-09", "2018-W45", "P3D", "PAST_REF".</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record TimeMention(TextSpan Span, TimeType Type, string Value, string Rule) : Mention(Span, Rule)
{
    /// <summary>Its TIMEX3 mod: "APPROX", "START", "END"; null where there is none.</summary>
    public string? Mod { get; init; }

    /// <summary>The days it may mean; unknown for sets and for most durations, known for "the past three weeks".</summary>
    public DatePeriod Period { get; init; }

    /// <summary>How it bears on what is stated beside it: "since September", "by Monday".</summary>
    public TimeBearing Bearing { get; init; }

    /// <summary>
    /// The days in which what is stated beside it holds: those of <see cref="Period"/>, opened by <see cref="Bearing"/>. "Since September",
    /// written on 10 February 2019, is 2018-09-01 to 2019-02-10; "by the end of April" has no beginning.
    /// </summary>
    public DatePeriod Scope { get; init; }

    /// <summary>Whether the words beside it speak of what is to come: "will meet on Friday".</summary>
    public bool IsAhead { get; init; }
}
