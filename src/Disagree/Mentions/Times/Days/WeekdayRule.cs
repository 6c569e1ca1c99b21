using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"Saturday", "last Friday", "Wednesday of next week", "Monday, Oct. 26".</summary>
internal static class WeekdayRule
{
    internal static bool TryRead(in TimeScene scene, int at, Toward? toward, out TimeReading reading)
    {
        var word = scene.At(at);
        reading = default;
        if (word.Kind is not (TimeWordKind.Weekday or TimeWordKind.WeekdayShort))
        {
            return false;
        }

        var end = at + word.Count;
        var hasDate = TryDate(scene, at, scene.SkipStop(end), word.Whole, out reading);
        if (hasDate)
        {
            return true;
        }

        if (word.Kind == TimeWordKind.WeekdayShort && !(scene.Is(end, '.') && scene.Touches(end)) && end - at < scene.Count)
        {
            return false;
        }

        if (toward is null && IsAny(scene, at, end))
        {
            reading = new TimeReading(at, end, TimeType.Date, "any weekday")
            {
                Literal = FormattableString.Invariant($"XXXX-WXX-{word.Whole}"),
                Unanchored = FormattableString.Invariant($"XXXX-WXX-{word.Whole}"),
            };
            return true;
        }

        var day = toward is { } direction
            ? Directed(scene, direction, word.Whole, at, end)
            : InWeek(scene, word.Whole, ref end) ?? Bare(scene, word.Whole, at, end);
        reading = Day(at, end, day, word.Whole);
        return true;
    }

    /// <summary>The weekday that bare words mean: the nearest one, on the side that the tense shows.</summary>
    internal static DateOnly Bare(in TimeScene scene, int weekday, int at, int end) =>
        scene.IsNote ? Calendar.OnOrAfter(scene.Writing, weekday)
        : TenseReader.Of(scene, at, end) == Tense.Future ? Calendar.OnOrAfter(scene.Writing, weekday)
        : Calendar.OnOrBefore(scene.Writing, weekday);

    private static TimeReading Day(int at, int end, DateOnly day, int weekday) =>
        new(at, end, TimeType.Date, "weekday")
        {
            Span = new CalendarSpan(day, CalendarGrain.Day),
            Unanchored = FormattableString.Invariant($"XXXX-WXX-{weekday}"),
        };

    private static DateOnly Directed(in TimeScene scene, Toward toward, int weekday, int at, int end)
    {
        var writing = scene.Writing;
        var named =
            scene.Anchors.Named(CalendarGrain.Day)?.First ?? (toward == Toward.Previous ? scene.Anchors.Weekday(weekday) : null) ?? writing;
        return toward switch
        {
            Toward.Last or Toward.Past or Toward.Latest => Calendar.OnOrBefore(Calendar.AddDays(writing, -1) ?? writing, weekday),
            Toward.Previous => Calendar.OnOrBefore(Calendar.AddDays(named, -1) ?? named, weekday),
            Toward.Following => Calendar.OnOrAfter(Calendar.AddDays(named, 1) ?? named, weekday),
            Toward.Next => Calendar.AddDays(Calendar.Monday(writing), 6 + weekday) ?? writing,
            Toward.Coming => Calendar.OnOrAfter(Calendar.AddDays(writing, 1) ?? writing, weekday),
            Toward.That or Toward.Same => Calendar.OnOrBefore(named, weekday),
            _ => TenseReader.Of(scene, at, end) == Tense.Past
                ? Calendar.OnOrBefore(writing, weekday)
                : Calendar.OnOrAfter(writing, weekday),
        };
    }

    // "of next week", "last week", "after next", and the British "Saturday week" and "Tuesday last"
    private static DateOnly? InWeek(in TimeScene scene, int weekday, ref int end)
    {
        if (scene.Is(end, "after") && scene.At(end + 1) is { Kind: TimeWordKind.Toward } next && next.Toward == Toward.Next)
        {
            end += 1 + next.Count;
            return Calendar.OnOrAfter(Calendar.AddDays(scene.Writing, 8) ?? scene.Writing, weekday);
        }

        if (
            scene.At(end) is { Kind: TimeWordKind.Toward } last
            && last.Toward == Toward.Last
            && (end + 1 >= scene.Count || scene.Tokens[end + 1].Tag == Lexicons.Tag.Punctuation)
        )
        {
            end += last.Count;
            return Calendar.OnOrBefore(Calendar.AddDays(scene.Writing, -1) ?? scene.Writing, weekday);
        }

        if (
            scene.Is(end, "week")
            && (
                end + 1 >= scene.Count
                || scene.Kind(end + 1) == TimeWordKind.Article
                || scene.Tokens[end + 1].Tag is Lexicons.Tag.Punctuation or Lexicons.Tag.Preposition or Lexicons.Tag.Conjunction
            )
        )
        {
            end++;
            return Calendar.OnOrAfter(Calendar.AddDays(scene.Writing, 8) ?? scene.Writing, weekday);
        }

        var at = scene.Is(end, "of") || scene.Is(end, "in") || scene.Is(end, "from") || scene.Is(end, ',') ? end + 1 : end;
        if (
            scene.At(at) is not { Kind: TimeWordKind.Toward } toward
            || scene.At(at + toward.Count) is not { Kind: TimeWordKind.Unit, Unit: TimeUnit.Week } unit
            || Relative.Steps(toward.Toward) is not { } steps
        )
        {
            return null;
        }

        end = at + toward.Count + unit.Count;
        return Calendar.AddDays(Calendar.Monday(scene.Writing), (7 * steps) + weekday - 1);
    }

    // "on a Friday in May", "one Tuesday", "any Sunday", "a given Sunday", and not "a Friday vote"
    private static bool IsAny(in TimeScene scene, int at, int end) =>
        scene.Is(at - 1, "any")
        || (scene.Is(at - 1, "given") && (scene.Is(at - 2, "any") || scene.Is(at - 2, "a")))
        || (scene.Is(end, "of") && scene.Kind(end + 1) == TimeWordKind.Every)
        || (scene.Is(at - 1, "a") || scene.Is(at - 1, "one"))
            && (
                end >= scene.Count
                || scene.Tokens[end].Tag is Lexicons.Tag.Punctuation or Lexicons.Tag.Preposition or Lexicons.Tag.Conjunction
            );

    // "Monday, Oct. 26", "Tuesday the 19th", "Sunday 12/7/2014"
    private static bool TryDate(in TimeScene scene, int at, int end, int weekday, out TimeReading reading)
    {
        var next = scene.SkipComma(end);
        next = scene.Is(next, "the") ? next + 1 : next;
        if (MonthRule.TryDay(scene, next, weekday, out reading) || NumericDateRule.TryRead(scene, next, out reading))
        {
            reading = reading with { First = at };
            return reading.Span?.Grain == CalendarGrain.Day;
        }

        return scene.IsNumber(next)
            && MonthRule.TryDayOfMonth(scene, next, weekday, out reading)
            && (reading = reading with { First = at }).End > 0;
    }
}
