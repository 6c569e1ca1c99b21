using System.Globalization;
using Disagree.Claims.Clauses;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>Reads at which hours of its day a number held: "by evening", "as of noon", "on Thursday morning".</summary>
internal static class HourReader
{
    private const int MinutesOfHour = 60;
    private const string Morning = "MO";
    private const string Afternoon = "AF";
    private const string Evening = "EV";
    private const string Night = "NI";
    private const string ClockForm = "HH:mm";

    /// <summary>The hours, those of "by" and "as of" before others; null where the clause tells none, or several of the others.</summary>
    internal static DayHours? Of(SentenceView view, Clause clause)
    {
        DayHours? found = null;
        foreach (var time in view.Times)
        {
            var token = view.TokenFrom(time.Span.Start);
            if (token < clause.First || token >= clause.End || time.IsAhead || Hours(view, time) is not { } hours)
            {
                continue;
            }

            if (time.Bearing is TimeBearing.By or TimeBearing.AsOf)
            {
                return hours with { IsUpTo = true };
            }

            if (found is { } other && other != hours)
            {
                return null;
            }

            found = hours;
        }

        return found ?? ByPart(view, clause);
    }

    // "by evening", which names no day
    private static DayHours? ByPart(SentenceView view, Clause clause)
    {
        for (var i = clause.First; i + 1 < clause.End; i++)
        {
            if (
                view.WordAt(i) is "by" or "By"
                && PartOf(view.WordAt(i + 1)) is { Length: > 0 } part
                && view.Mentions.WrittenAt(view.Sentence.Span) is { IsDay: true, First: { } day }
            )
            {
                return Part(day, part) is { } hours ? hours with { IsUpTo = true } : null;
            }
        }

        return null;
    }

    private static string PartOf(ReadOnlySpan<char> word) =>
        word switch
        {
            "daybreak" or "dawn" or "morning" or "midmorning" => Morning,
            "afternoon" or "midafternoon" => Afternoon,
            "evening" or "dusk" or "nightfall" or "sunset" => Evening,
            "night" or "midnight" => Night,
            _ => "",
        };

    // of a clock whose zone is told the period knows the instant; "by evening" is that of the day of writing
    private static DayHours? Hours(SentenceView view, TimeMention time)
    {
        var period = time.Period.IsUnknown ? view.Mentions.WrittenAt(view.Sentence.Span) : time.Period;
        if (
            time.Type is not TimeType.Time
            || period is not { IsDay: true, At: null, First: { } day }
            || time.Value.LastIndexOf('T') is not (> 0 and var cut)
        )
        {
            return null;
        }

        var clock = time.Value.AsSpan(cut + 1);
        if (TimeOnly.TryParseExact(clock, ClockForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            var minute = (at.Hour * MinutesOfHour) + at.Minute;
            return new DayHours(day, minute, minute);
        }

        return Part(day, clock);
    }

    private static DayHours? Part(DateOnly day, ReadOnlySpan<char> part) =>
        part switch
        {
            Morning => FromTo(day, 0, 12),
            Afternoon => FromTo(day, 12, 18),
            Evening => FromTo(day, 17, 23),
            Night => FromTo(day, 19, 24),
            _ => null,
        };

    private static DayHours FromTo(DateOnly day, int from, int to) => new(day, from * MinutesOfHour, to * MinutesOfHour);
}
