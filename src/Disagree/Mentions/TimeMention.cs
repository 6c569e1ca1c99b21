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

    /// <summary>The days it may mean; unknown for durations and sets.</summary>
    public DatePeriod Period { get; init; }
}
