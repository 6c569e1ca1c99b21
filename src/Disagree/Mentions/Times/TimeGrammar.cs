using Disagree.Lexicons;
using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Ranges;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times;

/// <summary>
/// Finds the longest time expression that begins at a token; the kind of the token's word chooses the rules that are tried.
/// </summary>
internal static class TimeGrammar
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        switch (scene.Kind(at))
        {
            case TimeWordKind.Reference or TimeWordKind.Recent or TimeWordKind.FutureWord:
                return ReferenceRule.TryRead(scene, at, out reading);
            case TimeWordKind.Current:
                return UnitRule.TryRead(scene, at, out reading) || ReferenceRule.TryRead(scene, at, out reading);
            case TimeWordKind.Approx:
                return TryApprox(scene, at, ref reading);
            case TimeWordKind.Lasting:
                reading = new TimeReading(at, at + scene.At(at).Count, TimeType.Duration, "so long") { Literal = scene.At(at).Text };
                return true;
            case TimeWordKind.Set or TimeWordKind.Every or TimeWordKind.Weekdays:
                return SetRule.TryRead(scene, at, out reading);
            case TimeWordKind.Amount or TimeWordKind.Unit when !scene.Is(at, "second"):
                return (scene.Is(at, "quarter") && MomentReader.TryRead(scene, at, out reading))
                    || DurationRule.TryRead(scene, at, out reading);
            case TimeWordKind.Mod
            or TimeWordKind.ModOf
            or TimeWordKind.YearEnd
            or TimeWordKind.MonthPart
            or TimeWordKind.MidYear
            or TimeWordKind.After:
                return PartRule.TryRead(scene, at, out reading);
            case TimeWordKind.Article:
                Keep(SetRule.TryRead(scene, at, out var rate), rate, ref reading);
                Keep(PartRule.TryRead(scene, at, out var part), part, ref reading);
                Dates(scene, at, ref reading);
                return reading.Length > 0
                    && !(
                        scene.IsCapital(at + 1)
                        && scene.Words.TryHoliday(scene.Tokens, at + 1, out _, out var feast)
                        && feast >= reading.Length
                    );
            case TimeWordKind.Weekday or TimeWordKind.WeekdayShort:
                Dates(scene, at, ref reading);
                reading = SetRule.TryRead(scene, at, out var nights) && nights.Length >= reading.Length ? nights : reading;
                return reading.Length > 0;
            case TimeWordKind.Label
            or TimeWordKind.Filler
            or TimeWordKind.UnitShort
            or TimeWordKind.Meridiem
            or TimeWordKind.OClock
            or TimeWordKind.Old
            or TimeWordKind.Lead
            or TimeWordKind.Period
            or TimeWordKind.Part
            or TimeWordKind.PartAfterDay:
                return scene.Kind(at) is TimeWordKind.Part or TimeWordKind.PartAfterDay && MomentReader.TryRead(scene, at, out reading);
            default:
                Dates(scene, at, ref reading);
                return reading.Length > 0;
        }
    }

    private static void Dates(in TimeScene scene, int at, ref TimeReading best)
    {
        if (MomentReader.TryRead(scene, at, out var moment))
        {
            Keep(true, RangeRule.Extend(scene, OffsetRule.Add(scene, moment)), ref best);
        }

        Keep(DaysOfMonthRule.TryRead(scene, at, out var range), range, ref best);
        Keep(HourRangeRule.TryRead(scene, at, out var hours), hours, ref best);
        Keep(OffsetRule.TryWeekdays(scene, at, out var weekdays), weekdays, ref best);
        Keep(DurationRule.TryRead(scene, at, out var duration), duration, ref best);
        best = SetRule.TryQuarters(scene, at, out var quarters) ? quarters : best;
    }

    // "nearly two years ago", "around 10:30 p.m.", "more than four hours"
    private static bool TryApprox(in TimeScene scene, int at, ref TimeReading reading)
    {
        var word = scene.At(at);
        var next = at + word.Count;
        if (scene.Is(at, "over") && !IsHedge(scene, at))
        {
            return false;
        }

        Keep(UnitRule.TryRead(scene, next, out var stretch) && stretch.Type == TimeType.Duration, stretch, ref reading);
        Keep(word.Text is "APPROX" & PartRule.TryRead(scene, next, out var part), part, ref reading);
        Keep(DurationRule.TryRead(scene, next, out var duration), duration, ref reading);
        Keep(word.Text is "APPROX" & MomentReader.TryRead(scene, next, out var moment), moment, ref reading);
        if (reading.Length == 0 || (reading.Rule is "weekday" or "today and its neighbours" or "tonight" && reading.Minute is null))
        {
            return false;
        }

        reading = reading with { First = at, Mod = word.Text };
        return true;
    }

    // "for over three years", "over an hour", and not "spread over three years"
    private static bool IsHedge(in TimeScene scene, int at) =>
        scene.Is(at + 1, "a") || scene.Is(at + 1, "an") || (at > 0 && scene.Is(at - 1, WordClass.BeforeLength));

    private static void Keep(bool found, in TimeReading candidate, ref TimeReading best)
    {
        if (found && candidate.Length > best.Length)
        {
            best = candidate;
        }
    }
}
