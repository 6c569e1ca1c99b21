using Disagree.Mentions.Times.Tenses;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>
/// Chooses the year of a date that was said without one: the nearest, with a preference for the side that the tense shows.
/// </summary>
internal static class Nearest
{
    // A day on the other side than the tense shows must be that many times nearer.
    private const int PastPreference = 12;
    private const int LongPastPreference = 30;
    private const int ToldPreference = 5;
    private const int FuturePreference = 6;
    private const int LongFuturePreference = 12;

    /// <summary>The best of last year's, this year's and next year's; null where none of them exists.</summary>
    internal static CalendarSpan? Of(DateOnly writing, Tense tense, Func<int, CalendarSpan?> inYear)
    {
        CalendarSpan? best = null;
        var least = long.MaxValue;
        for (var year = writing.Year - 1; year <= writing.Year + 1; year++)
        {
            if (year is < 1 or > 9999 || inYear(year) is not { } span)
            {
                continue;
            }

            var distance = Distance(writing, span, tense);
            if (distance < least)
            {
                least = distance;
                best = span;
            }
        }

        return best;
    }

    // In tenths of a day, so that the past wins where both are equally near.
    private static long Distance(DateOnly writing, CalendarSpan span, Tense tense)
    {
        if (span.Last < writing)
        {
            var behind = 10L * (writing.DayNumber - span.Last.DayNumber);
            return tense switch
            {
                Tense.Future => behind
                    * (
                        span.Grain switch
                        {
                            CalendarGrain.Month => LongFuturePreference,
                            CalendarGrain.Season => LongPastPreference,
                            _ => FuturePreference,
                        }
                    ),
                Tense.Note => behind * 5 / 2,
                _ => behind,
            };
        }

        if (span.First <= writing)
        {
            return 0;
        }

        var ahead = 10L * (span.First.DayNumber - writing.DayNumber);
        return tense == Tense.Past ? ahead * (span.Grain >= CalendarGrain.Month ? LongPastPreference : PastPreference)
            : tense == Tense.Told ? ahead * ToldPreference
            : tense == Tense.Unknown ? ahead * 12 / 10
            : ahead;
    }
}
