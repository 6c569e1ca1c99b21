using System.Globalization;

namespace Disagree.Values;

/// <summary>
/// An interval of days, never more precise than the words it comes from: "in September 2017" is 2017-09-01 to 2017-09-30. An end that
/// the words leave open is null. Where an instant is known, <see cref="At"/> holds it, so that two reports of one day can be ordered.
/// </summary>
public readonly record struct DatePeriod
{
    private DatePeriod(DateOnly? first, DateOnly? last, DateTimeOffset? at, TimeOnly? localTime = null)
    {
        First = first;
        Last = last;
        At = at;
        LocalTime = localTime;
    }

    /// <summary>The first day that is possible; null where open.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day that is possible; null where open.</summary>
    public DateOnly? Last { get; }

    /// <summary>The instant, where one is known.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>
    /// The time of its one day by a clock whose zone is not known: "at 9:40 a.m. on Tuesday". It orders reports of one day that go by the
    /// same clock, and says nothing beside an instant.
    /// </summary>
    public TimeOnly? LocalTime { get; }

    /// <summary>Nothing is known.</summary>
    public static DatePeriod Unknown => default;

    /// <summary>One day.</summary>
    public static DatePeriod Day(DateOnly day) => new(day, day, null);

    /// <summary>One instant, on the day that its own offset gives.</summary>
    public static DatePeriod Instant(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.DateTime);
        return new(day, day, at);
    }

    /// <summary>A time of one day, by a clock whose zone is not known.</summary>
    public static DatePeriod Local(DateOnly day, TimeOnly time) => new(day, day, null, time);

    /// <summary>From one day to another, both included; null leaves that end open.</summary>
    /// <exception cref="ArgumentException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
    public static DatePeriod Between(DateOnly? first, DateOnly? last)
    {
        if (first > last)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Expected first <= last but found {first:yyyy-MM-dd} > {last:yyyy-MM-dd}."),
                nameof(first)
            );
        }

        return new(first, last, null);
    }

    /// <summary>The whole month.</summary>
    public static DatePeriod Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), null);

    /// <summary>The whole year.</summary>
    public static DatePeriod Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), null);

    /// <summary>
    /// Reads ISO 8601: an instant ("2018-05-14T15:03:00Z"), a time of a day by a clock whose zone is not told ("2018-05-14T15:03"), a day
    /// ("2018-11-11"), a month ("2019-02"), a year ("2017"), or an interval of days ("2017-09-05/2017-09-12", "2017-09-05/.."); and
    /// "unknown". What <see cref="ToString"/> writes is read back as what it was.
    /// </summary>
    /// <returns>False where the text is none of these.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DatePeriod period) => DatePeriodText.TryRead(text, out period);

    /// <summary>A day is a period of one day.</summary>
    public static implicit operator DatePeriod(DateOnly day) => Day(day);

    /// <summary>An instant is a period of its day that remembers the instant.</summary>
    public static implicit operator DatePeriod(DateTimeOffset at) => Instant(at);

    /// <summary>Whether both ends are open.</summary>
    public bool IsUnknown => First is null && Last is null;

    /// <summary>Whether it is exactly one day.</summary>
    public bool IsDay => First is { } first && first == Last;

    /// <summary>How many days are possible; null where an end is open.</summary>
    public int? Days => First is { } first && Last is { } last ? last.DayNumber - first.DayNumber + 1 : null;

    /// <summary>
    /// Whether it certainly ends before <paramref name="other"/> begins; of two instants or, within one day, of two times by the local
    /// clock, these decide.
    /// </summary>
    public bool IsBefore(DatePeriod other) =>
        At is { } at && other.At is { } otherAt
            ? at < otherAt
            : Last is { } last && other.First is { } first && (last < first || (last == first && LocalTime < other.LocalTime));

    /// <summary>
    /// How it lies to <paramref name="other"/>. Only what is certain is told: "in September" and "on 9 September" have no order, for each
    /// day of September is possible.
    /// </summary>
    public PeriodOrder OrderTo(DatePeriod other) =>
        IsUnknown || other.IsUnknown ? PeriodOrder.Unknown
        : IsBefore(other) ? PeriodOrder.Before
        : other.IsBefore(this) ? PeriodOrder.After
        : PeriodOrder.Overlap;

    /// <summary>
    /// Whether some day is possible in both, whatever their times of day: two instants of one day overlap, and one is before the other.
    /// </summary>
    public bool Overlaps(DatePeriod other) => !(Last < other.First) && !(other.Last < First);

    /// <summary>The days possible in both, with the time of one or of both where it is one; null where there are none.</summary>
    public DatePeriod? Intersect(DatePeriod other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var first = First is null || other.First > First ? other.First : First;
        var last = Last is null || other.Last < Last ? other.Last : Last;
        if (
            (At, LocalTime) != (other.At, other.LocalTime)
            && (At, LocalTime) != (null, null)
            && (other.At, other.LocalTime) != (null, null)
        )
        {
            // of one day, but not of one time
            return new(first, last, null);
        }

        return At is not null || other.At is not null
            ? new(first, last, At ?? other.At)
            : new(first, last, null, LocalTime ?? other.LocalTime);
    }

    /// <summary>
    /// ISO 8601: "2019-02-10", "2019-02-10/2019-02-16", "2019-02-10/..", "2019-02-10T09:40:00+01:00", "2019-02-10T09:40" by the local
    /// clock, "unknown".
    /// </summary>
    public override string ToString()
    {
        if (IsUnknown)
        {
            return "unknown";
        }

        if (At is { } at)
        {
            return at.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
        }

        if (LocalTime is { } time)
        {
            var isOfMinute = time.Ticks % TimeSpan.TicksPerMinute == 0;
            return $"{Text(First)}T{time.ToString(isOfMinute ? "HH:mm" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)}";
        }

        return IsDay ? Text(First) : $"{Text(First)}/{Text(Last)}";
    }

    private static string Text(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "..";
}
