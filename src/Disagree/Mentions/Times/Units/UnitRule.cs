using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"last week", "the past three months", "the following day", "this morning", "next quarter", "the week of March 6".</summary>
internal static class UnitRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        var hasArticle = scene.Kind(at) == TimeWordKind.Article;
        at = hasArticle ? at + 1 : at;
        var toward = scene.At(at) is { Kind: TimeWordKind.Current } current
            ? current with
            {
                Kind = TimeWordKind.Toward,
                Number = (int)Toward.This,
            }
            : scene.At(at);
        if (toward.Kind != TimeWordKind.Toward)
        {
            return hasArticle && TheUnitRule.TryRead(scene, start, out reading);
        }

        if ((toward.Toward == Toward.Last && !hasArticle && at > 0 && Relative.IsVerb(scene, at)) || Relative.IsObject(scene, start, at))
        {
            return false;
        }

        at += toward.Count;
        toward = Narrative.IsNext(scene, start, at, toward) ? toward with { Number = (int)Toward.Following } : toward;
        if (
            toward.Toward == Toward.Following
            && !hasArticle
            && scene.Kind(at) != TimeWordKind.Unit
            && !UnitCountReader.TryRead(scene, at, out _)
            && !scene.IsNote
        )
        {
            return false;
        }

        if (scene.At(at) is { Kind: TimeWordKind.Toward } second && toward.Toward is Toward.This or Toward.That)
        {
            toward = second;
            at += second.Count;
        }

        return TryNamed(scene, at, toward.Toward, ref reading, start)
            || StretchRule.TryRead(scene, start, at, toward.Toward, out reading)
            || TrySpan(scene, start, at, toward.Toward, out reading);
    }

    // "last Friday", "next March", "last Thanksgiving", "this summer"
    private static bool TryNamed(in TimeScene scene, int at, Toward toward, ref TimeReading reading, int start)
    {
        var tense = Relative.Steps(toward) switch
        {
            < 0 => Tense.Past,
            > 0 => Tense.Future,
            _ => (Tense?)null,
        };
        if (
            !MonthRule.TryDay(scene, at, 0, tense, out reading)
            && !WeekdayRule.TryRead(scene, at, toward, out reading)
            && !MonthAloneRule.TryMonth(scene, at, toward, out reading)
            && !HolidayReader.TryRead(scene, at, toward, out reading)
            && !SeasonRule.TryRead(scene, at, toward, out reading)
        )
        {
            return false;
        }

        reading = reading with { First = start };
        return true;
    }

    // "last week", "that year", "the following day", "last night"
    private static bool TrySpan(in TimeScene scene, int start, int at, Toward toward, out TimeReading reading)
    {
        reading = default;
        at = scene.Kind(at) is TimeWordKind.Fiscal or TimeWordKind.Filler ? at + 1 : at;
        var word = scene.At(at);
        if (word.Kind == TimeWordKind.Part)
        {
            return TryPart(scene, start, at, toward, word, out reading);
        }

        if (word.Kind != TimeWordKind.Unit)
        {
            return word.Kind == TimeWordKind.Period
                ? QuarterRule.TryPeriod(scene, start, at + word.Count, toward, out reading)
                : TryThePast(scene, start, at, toward, out reading);
        }

        var end = at + word.Count;
        if (
            scene.Text(at).EndsWith("s", StringComparison.Ordinal)
            && toward is Toward.Past or Toward.Coming or Toward.Next or Toward.Following
            && word.Unit != TimeUnit.Weekend
        )
        {
            reading = ReferenceRule.Some(scene, start, end, toward);
            return true;
        }

        if (word.Unit == TimeUnit.Weekday)
        {
            var there = TimeUnit.Weekday.Away(scene.Writing, Relative.Steps(toward) ?? 0);
            reading = new TimeReading(start, end, TimeType.Date, "last, this or next")
            {
                Span = there is { } d ? new CalendarSpan(d, CalendarGrain.Day) : null,
                Unanchored = "XXXX-XX-XX",
            };
            return there is not null;
        }

        if (word.Unit.IsClock())
        {
            reading = new TimeReading(start, end, TimeType.Duration, "stretch of time")
            {
                Literal = TimeLength.One(word.Unit).ToString(),
                Days = DatePeriod.Day(scene.Writing),
            };
            return !scene.Is(at, "second") && !scene.Is(at, "minute");
        }

        if (toward == Toward.Past && word.Unit is TimeUnit.Decade or TimeUnit.Century)
        {
            reading = new TimeReading(start, end, TimeType.Duration, "stretch of time")
            {
                Literal = TimeLength.One(word.Unit).ToString(),
                Days = StretchRule.Days(scene.Writing, toward, TimeLength.One(word.Unit)),
            };
            return true;
        }

        if (
            (toward == Toward.Last && (scene.Is(start, "the") || scene.Is(start - 1, "the")) && scene.Is(end, "of"))
            || Relative.Span(scene, toward, word.Unit.Grain()) is not { } span
        )
        {
            return false;
        }

        if (toward == Toward.Same && SameOfYear.TryRead(scene, start, end, span, out reading))
        {
            return true;
        }

        if (
            span.Grain == CalendarGrain.Week
            && (scene.Is(end, "'s") || scene.Is(end, "’s"))
            && scene.At(end + 1) is { Kind: TimeWordKind.Weekday } weekday
        )
        {
            reading = new TimeReading(start, end + 1 + weekday.Count, TimeType.Date, "weekday")
            {
                Span = CalendarSpan.Containing(Calendar.OnOrAfter(span.First, weekday.Whole), CalendarGrain.Day),
                Unanchored = "XXXX-XX-XX",
            };
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
