using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Days;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>A time expression as a rule reads it against one day of writing.</summary>
/// <param name="First">The index of its first token in the sentence.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Rule">The name of the rule.</param>
internal readonly record struct TimeReading(int First, int End, TimeType Type, string Rule)
{
    /// <summary>The span of the calendar it names; null where it names none.</summary>
    internal CalendarSpan? Span { get; init; }

    /// <summary>A value that is no span of the calendar: "P3D", "PAST_REF".</summary>
    internal string? Literal { get; init; }

    /// <summary>What follows the span in the value: "TMO", "T22:00".</summary>
    internal string Suffix { get; init; } = "";

    /// <summary>The TIMEX3 mod.</summary>
    internal string? Mod { get; init; }

    /// <summary>The days it may mean, where they are others than those of the span.</summary>
    internal DatePeriod? Days { get; init; }

    /// <summary>The value where the day of writing is not known: "XXXX-WXX-6"; null where it does not depend on it.</summary>
    internal string? Unanchored { get; init; }

    /// <summary>The minute of the day, where a clock time was said.</summary>
    internal int? Minute { get; init; }

    /// <summary>Whether it is a clock time without a day, read as one of the day of writing.</summary>
    internal bool IsFloating { get; init; }

    /// <summary>Minutes ahead of universal time, where a zone was said.</summary>
    internal int? Zone { get; init; }

    /// <summary>Whether later words may refer to it; a year before, or the days of a range, are only compared with.</summary>
    internal bool IsNamed =>
        Span is not null
        && Literal is null
        && Type is TimeType.Date or TimeType.Time
        && Rule is not ("a year before" or "the quarter of a year" or OvernightRule.Last);

    internal string Value => Literal ?? (Span is { } span ? span + Suffix : Suffix);

    internal DatePeriod Period => Days ?? (Span is { } span ? CustomaryDays.Of(span) : DatePeriod.Unknown);

    /// <summary>Whether the words name the same days whenever they were written.</summary>
    internal bool IsAbsolute => Span is not null && Unanchored is null && Literal is null;

    /// <summary>The same on another day.</summary>
    internal TimeReading On(CalendarSpan day) =>
        this with
        {
            Span = day,
            Days =
                day == Span
                    ? Days
                    : Days switch
                    {
                        { LocalTime: { } time } => DatePeriod.Local(day.First, time),
                        { At: { } at } when Span is { } span => DatePeriod.Instant(at.AddDays(day.First.DayNumber - span.First.DayNumber)),
                        _ => null,
                    },
        };

    internal int Length => End - First;
}
