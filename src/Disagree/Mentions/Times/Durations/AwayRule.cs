using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>A length of time that tells a date by its distance: "two years ago", "six weeks later", "three days from now".</summary>
internal static class AwayRule
{
    // "ago", "earlier", "later", "from now"
    internal static bool TryRead(in TimeScene scene, int at, TimeLength length, int end, out TimeReading reading)
    {
        reading = default;
        if (scene.At(end) is not { Kind: TimeWordKind.After } after || !IsAwayHere(scene, end))
        {
            return false;
        }

        end += after.Count;
        if (after.Away == Away.Ago && length.IsKnown && ShiftedDateRule.TryRead(scene, at, length, end, out reading))
        {
            return true;
        }

        if (
            !length.IsKnown
            || (length.Unit.IsClock() && after.Away is Away.Later or Away.Earlier && !scene.IsNote)
            || (after.Away == Away.Later && scene.Anchors.Last is null && !scene.IsNote && TenseReader.Of(scene, at, end) == Tense.Past)
        )
        {
            reading = new TimeReading(at, end, after.Away == Away.Ago ? TimeType.Date : TimeType.Duration, "so long ago")
            {
                Literal = after.Away == Away.Ago ? "PAST_REF" : length.ToString(),
                Days = Before(scene, after.Away) ?? (length.Unit.IsClock() ? scene.Anchors.SameSentenceEventDay?.Period : null),
            };
            return true;
        }

        var anchor = after.Away is Away.Ago or Away.Hence
            ? new CalendarSpan(scene.Writing, CalendarGrain.Day)
            : scene.Anchors.Last ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        anchor = after.Away == Away.Earlier && IsNoAnchor(scene, anchor, length) ? scene.Anchors.EventDay ?? anchor : anchor;
        var sign = after.Away is Away.Ago or Away.Earlier ? -1 : 1;
        if (
            length is { Unit: TimeUnit.Year, Amount: <= 1 }
            && after.Away is Away.Ago or Away.Earlier
            && ComparedTime.YearBefore(scene, at) is { } same
        )
        {
            reading = new TimeReading(at, end, TimeType.Date, "a year before") { Span = same, Unanchored = Unanchored(same.Grain) };
            return true;
        }

        if (length.Away(anchor.First, sign) is not { } day)
        {
            return false;
        }

        var unit = length.Rest is null ? length.Unit : TimeUnit.Day;
        var grain =
            unit >= TimeUnit.Decade ? CalendarGrain.Year
            : unit == TimeUnit.Year && length.Amount % 1 != 0 ? CalendarGrain.Month
            : unit.Grain();
        var span = CalendarSpan.Containing(day, grain);
        reading = new TimeReading(at, end, unit.IsClock() ? TimeType.Time : TimeType.Date, "so long ago")
        {
            Span = span,
            Days = scene.IsNote && unit is TimeUnit.Week or TimeUnit.Fortnight ? DatePeriod.Day(day) : null,
            Unanchored = span.Grain == CalendarGrain.Day ? "XXXX-XX-XX" : "XXXX",
        };
        return true;
    }

    // what is still to come, and for "11 weeks earlier" a month or a year: weeks are not counted back from "in June"
    private static bool IsNoAnchor(in TimeScene scene, CalendarSpan anchor, TimeLength length) =>
        anchor.First > scene.Writing
        || (anchor.Grain > CalendarGrain.Week && length is { Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight, Rest: null });

    // "two days before the vote" measures from the vote, which stands in the text and not here.
    private static bool IsAwayHere(in TimeScene scene, int end) =>
        !scene.Is(end + 1, "than") && !(scene.Is(end, "before") || scene.Is(end, "after") || scene.Is(end, "out"))
        || (end + 1 >= scene.Count || scene.Tokens[end + 1].Tag == Lexicons.Tag.Punctuation);

    private static string Unanchored(CalendarGrain grain) =>
        grain switch
        {
            CalendarGrain.Quarter => "XXXX-QX",
            CalendarGrain.Half => "XXXX-HX",
            _ => "XXXX-XX",
        };

    internal static DatePeriod? Before(in TimeScene scene, Away away) => away == Away.Ago ? DatePeriod.Between(null, scene.Writing) : null;
}
