using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>The unit of time that "last", "this" or "next" points at: "last week", "that year", "this morning", "in the past".</summary>
internal static class UnitSpanRule
{
    // "last week", "that year", "the following day", "last night"
    internal static bool TryRead(in TimeScene scene, int start, int at, Toward toward, out TimeReading reading)
    {
        at = scene.Kind(at) is TimeWordKind.Fiscal or TimeWordKind.Filler ? at + 1 : at;
        var word = scene.At(at);
        return word.Kind switch
        {
            TimeWordKind.Part => TryPart(scene, start, at, toward, word, out reading),
            TimeWordKind.Unit => TryUnit(scene, start, at, toward, word, out reading),
            TimeWordKind.Period => QuarterRule.TryPeriod(scene, start, at + word.Count, toward, out reading),
            _ => TryThePast(scene, start, at, toward, out reading),
        };
    }

    private static bool TryUnit(in TimeScene scene, int start, int at, Toward toward, TimeWord word, out TimeReading reading)
    {
        var end = at + word.Count;
        if (IsSome(scene, at, toward, word))
        {
            reading = ReferenceRule.Some(scene, start, end, toward);
            return true;
        }

        if (
            Relative.Steps(toward) is not (null or 0)
            && toward is not (Toward.Following or Toward.Previous)
            && OrSo.TryRead(scene, end, 1, out var behind, out var mod)
        )
        {
            var days = StretchRule.Days(scene.Writing, toward, new TimeLength(OrSo.Most(scene, end), word.Unit));
            reading =
                word.Unit.IsClock() || !TryCalendar(scene, start, end, toward, word.Unit, out reading)
                    ? Stretch(start, behind, word.Unit, days)
                    : reading;
            reading = reading with { End = behind, Mod = mod, Days = days };
            return true;
        }

        if (word.Unit.IsClock())
        {
            reading = Stretch(start, end, word.Unit, DatePeriod.Day(scene.Writing));
            return !scene.Is(at, "second") && !scene.Is(at, "minute");
        }

        if (toward == Toward.Past && word.Unit is TimeUnit.Decade or TimeUnit.Century)
        {
            reading = Stretch(start, end, word.Unit, StretchRule.Days(scene.Writing, toward, TimeLength.One(word.Unit)));
            return true;
        }

        return word.Unit == TimeUnit.Weekday
            ? TryWorkday(scene, start, end, toward, out reading)
            : TryCalendar(scene, start, end, toward, word.Unit, out reading);
    }

    // "the past weeks", "coming months"; but "the past weekends"
    private static bool IsSome(in TimeScene scene, int at, Toward toward, TimeWord word) =>
        scene.Text(at).EndsWith("s", StringComparison.Ordinal)
        && toward is Toward.Past or Toward.Coming or Toward.Next or Toward.Following
        && word.Unit != TimeUnit.Weekend;

    // "this hour", "the past decade"
    private static TimeReading Stretch(int start, int end, TimeUnit unit, DatePeriod? days) =>
        new(start, end, TimeType.Duration, "stretch of time") { Literal = TimeLength.One(unit).ToString(), Days = days };

    // "the next weekday"
    private static bool TryWorkday(in TimeScene scene, int start, int end, Toward toward, out TimeReading reading)
    {
        var there = TimeUnit.Weekday.Away(scene.Writing, Relative.Steps(toward) ?? 0);
        reading = new TimeReading(start, end, TimeType.Date, "last, this or next")
        {
            Span = there is { } d ? new CalendarSpan(d, CalendarGrain.Day) : null,
            Unanchored = "XXXX-XX-XX",
        };
        return there is not null;
    }

    // "last week", "next year", "the same month last year", "this week's Friday"
    private static bool TryCalendar(in TimeScene scene, int start, int end, Toward toward, TimeUnit unit, out TimeReading reading)
    {
        reading = default;
        if (IsEndOf(scene, start, end, toward) || Relative.Span(scene, toward, unit.Grain()) is not { } span)
        {
            return false;
        }

        if (toward == Toward.Same && SameOfYear.TryRead(scene, start, end, span, out reading))
        {
            return true;
        }

        if (TryDayOfWeek(scene, start, end, span, out reading))
        {
            return true;
        }

        // on a Sunday, "this week" is for many the week that begins
        var isBeginning =
            toward == Toward.This
            && span.Grain == CalendarGrain.Week
            && Calendar.Weekday(scene.Writing) == 7
            && TenseReader.Of(scene, start, end) == Tense.Future;
        span = isBeginning ? span.Shift(1) ?? span : span;
        reading = new TimeReading(start, end, TimeType.Date, "last, this or next")
        {
            Span = span,
            Days = isBeginning && span.First > scene.Writing ? DatePeriod.Between(scene.Writing, span.Last) : null,
            Unanchored = Unanchored(span.Grain),
        };
        return true;
    }

    // "the last week of", "Friday is the last day to vote"
    private static bool IsEndOf(in TimeScene scene, int start, int end, Toward toward) =>
        toward == Toward.Last
        && (scene.Is(start, "the") || scene.Is(start - 1, "the"))
        && (
            scene.Text(end) is "of" or "to" or "before" or "when"
            || scene.Text((scene.Is(start, "the") ? start : start - 1) - 1) is "is" or "was" or "be" or "as"
        );

    // "next week's Friday"
    private static bool TryDayOfWeek(in TimeScene scene, int start, int end, CalendarSpan week, out TimeReading reading)
    {
        reading = default;
        if (
            week.Grain != CalendarGrain.Week
            || !(scene.Is(end, "'s") || scene.Is(end, "’s"))
            || scene.At(end + 1) is not { Kind: TimeWordKind.Weekday } weekday
        )
        {
            return false;
        }

        reading = new TimeReading(start, end + 1 + weekday.Count, TimeType.Date, "weekday")
        {
            Span = CalendarSpan.Containing(Calendar.OnOrAfter(week.First, weekday.Whole), CalendarGrain.Day),
            Unanchored = "XXXX-XX-XX",
        };
        return true;
    }

    // "in the past", and not "in the past battles"
    private static bool TryThePast(in TimeScene scene, int start, int at, Toward toward, out TimeReading reading)
    {
        reading = new TimeReading(start, at, TimeType.Date, "now, then, some day") { Literal = "PAST_REF" };
        return toward == Toward.Past
            && scene.Is(start, "the")
            && at == start + 2
            && (
                at >= scene.Count
                || scene.Tokens[at].Tag
                    is Lexicons.Tag.Punctuation
                        or Lexicons.Tag.Preposition
                        or Lexicons.Tag.Conjunction
                        or Lexicons.Tag.Pronoun
            );
    }

    // "this morning", "last night", "the next morning", "that afternoon"
    internal static bool TryPart(in TimeScene scene, int start, int at, Toward toward, TimeWord part, out TimeReading reading)
    {
        var grainless = toward is Toward.Last or Toward.Past && part.Text is not "NI" ? Toward.Last : toward;
        var day =
            (toward == Toward.That ? scene.Anchors.EventDay : null)
            ?? Relative.Span(scene, grainless, CalendarGrain.Day)
            ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        day = part.Text is "NI" && toward == Toward.That ? OvernightRule.Into(scene, at + part.Count) ?? day : day;
        reading = new TimeReading(start, at + part.Count, TimeType.Time, "part of a day")
        {
            Span = day,
            Suffix = "T" + part.Text,
            Unanchored = "XXXX-XX-XXT" + part.Text,
        };
        return true;
    }

    internal static string Unanchored(CalendarGrain grain) =>
        grain switch
        {
            CalendarGrain.Day => "XXXX-XX-XX",
            CalendarGrain.Weekend => "XXXX-WXX-WE",
            CalendarGrain.Week => "XXXX-WXX",
            CalendarGrain.Month => "XXXX-XX",
            CalendarGrain.Quarter => "XXXX-QX",
            _ => "XXXX",
        };
}
