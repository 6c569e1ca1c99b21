using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>The year behind a month or a day: ", 1998", "of 2014", "'98", "this year", "96" behind a month.</summary>
internal static class YearTail
{
    /// <summary>The year behind a month or a day: ", 1998", "of 2014", "'98", "this year", "96" behind a month.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out int year, out int end) => TryRead(scene, at, out year, out end, out _);

    /// <summary>The same, and whether the year depends on the day of writing.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out int year, out int end, out bool isRelative)
    {
        isRelative = false;
        var next = scene.SkipComma(at);
        next = scene.Is(next, "of") || scene.Is(next, "in") ? next + 1 : next;
        next =
            next > at && scene.Kind(next) == TimeWordKind.Fiscal && !scene.IsHyphen(next + 1)
                ? scene.Is(next + 1, "year")
                    ? next + 2
                    : next + 1
                : next;
        next = (scene.IsHyphen(next) || scene.Is(next, '/')) && scene.Touches(next) && scene.Touches(next + 1) ? next + 1 : next;
        year = scene.Digits(next);
        end = next + 1;
        var length = scene.Text(next).Length;
        if (length == 4 && year is >= 1000 and < 2200)
        {
            return true;
        }

        if (scene.Is(next, '\'') || scene.Is(next, '’'))
        {
            year = scene.Digits(next + 1);
            end = next + 2;
            year = YearRule.Short(year);
            return scene.Text(next + 1).Length == 2 && year > 0;
        }

        if (year > 0 && scene.At(end) is { Kind: TimeWordKind.Era, Whole: > 0 } era)
        {
            end += era.Count;
            return true;
        }

        if (length == 2 && scene.IsNote && next == at && end == scene.Count && scene.Kind(at - 1) is TimeWordKind.Month)
        {
            year = YearRule.Short(year);
            return year > 0;
        }

        if (
            length == 2
            && next > at
            && (scene.IsHyphen(at - 2) || scene.Is(at - 2, '/'))
            && scene.Touches(at - 1)
            && scene.IsNumber(at - 3)
            && !(scene.Touches(end) && (scene.IsDash(end) || scene.Is(end, '/')))
        )
        {
            year = YearRule.Short(year);
            return year > 0;
        }

        if (
            length == 2
            && year > 31
            && !scene.IsWord(end)
            && !scene.Is(end, '%')
            && (next == at || scene.Is(next - 1, '-') || scene.Is(next - 1, '/') || scene.Is(at, ','))
        )
        {
            year = YearRule.Short(year);
            return true;
        }

        if (
            scene.At(next) is { Kind: TimeWordKind.Toward } toward
            && scene.At(next + toward.Count) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Year } unit
            && Relative.Span(scene, toward.Toward, CalendarGrain.Year) is { } span
        )
        {
            year = span.First.Year;
            end = next + toward.Count + unit.Count;
            isRelative = true;
            return true;
        }

        if (
            (scene.Is(next - 1, "of") || scene.Is(next - 1, "in"))
            && next > at
            && scene.Is(next, "the")
            && scene.Is(next + 1, "year")
            && IsThisYear(scene, next + 2)
        )
        {
            year = scene.Writing.Year;
            end = next + 2;
            isRelative = true;
            return true;
        }

        return YearAway.TryRead(scene, at, next, ref isRelative, out year, out end) || SpokenYear.TryWords(scene, next, out year, out end);
    }

    // "the third quarter of the year", and not "of the year ended in June", "of the year 2014", "of the year before"
    private static bool IsThisYear(in TimeScene scene, int end) =>
        !scene.IsNumber(end)
        && !scene.IsHyphen(end)
        && scene.Kind(end) != TimeWordKind.After
        && scene.Text(end) is not ("ended" or "ending" or "to" or "that" or "when" or "after" or "by");
}
