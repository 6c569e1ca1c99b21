using Disagree.Lexicons;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"on the 15th", "by the 3rd": a day whose month the text leaves out, and not "on the 15th floor".</summary>
internal static class BareDayRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !scene.Is(at, "the")
            || scene.Digits(at + 1) <= 0
            || !NumeralReader.TryOrdinal(scene, at + 1, out var day, out var end)
            || day > 31
            || !IsBehindPreposition(scene, at)
            || !IsAlone(scene, end)
        )
        {
            return false;
        }

        var tense = TenseReader.Of(scene, at, end);
        var span =
            (
                tense == Tense.Future
                    ? scene.Anchors.Last is { Grain: CalendarGrain.Month } ahead && ahead.First > scene.Writing
                        ? MonthReader.Day(ahead.First.Year, ahead.First.Month, day)
                        : null
                    : OfStory(scene, day)
            ) ?? Near(scene, day, tense);
        reading = new TimeReading(at, end, TimeType.Date, "day without its month")
        {
            Span = span,
            Unanchored = FormattableString.Invariant($"XXXX-XX-{day:00}"),
        };
        return span is not null;
    }

    private static bool IsBehindPreposition(in TimeScene scene, int at) => scene.Is(at - 1, WordClass.BeforeDay);

    private static bool IsAlone(in TimeScene scene, int end) =>
        end >= scene.Count
        || scene.Kind(end) == TimeWordKind.Article
        || (
            scene.Tokens[end].Tag is Tag.Punctuation or Tag.Conjunction or Tag.Pronoun or Tag.Preposition or Tag.PastVerb or Tag.Modal
            && !scene.Is(end, "of")
            && !scene.IsHyphen(end)
        );

    // "The siege began on May 3. On the 15th the bridge fell."
    private static CalendarSpan? OfStory(in TimeScene scene, int day)
    {
        if (scene.Anchors.Last is not { Grain: CalendarGrain.Day or CalendarGrain.Month } named)
        {
            return null;
        }

        var same = MonthReader.Day(named.First.Year, named.First.Month, day);
        return same is { } here && here.First >= named.First ? here
            : Calendar.AddMonths(new DateOnly(named.First.Year, named.First.Month, 1), 1) is { } next
                ? MonthReader.Day(next.Year, next.Month, day)
            : null;
    }

    // The nearest on the side that the tense shows.
    private static CalendarSpan? Near(in TimeScene scene, int day, Tense tense)
    {
        CalendarSpan? best = null;
        var here = new DateOnly(scene.Writing.Year, scene.Writing.Month, 1);
        for (var i = -2; i <= 2; i++)
        {
            if (
                Calendar.AddMonths(here, i) is not { } month
                || MonthReader.Day(month.Year, month.Month, day) is not { } there
                || (tense == Tense.Past && there.First > scene.Writing)
                || (tense is Tense.Future or Tense.Note && there.First < scene.Writing)
            )
            {
                continue;
            }

            best =
                best is { } other
                && Math.Abs(other.First.DayNumber - scene.Writing.DayNumber) <= Math.Abs(there.First.DayNumber - scene.Writing.DayNumber)
                    ? best
                    : there;
        }

        return best;
    }
}
