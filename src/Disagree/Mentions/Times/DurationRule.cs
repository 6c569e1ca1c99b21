using System.Globalization;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"three days", "a 10-hour flight", "two years ago", "six weeks later", "an hour and a half", "for decades".</summary>
internal static class DurationRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!TryLength(scene, at, out var amount, out var unit, out var end))
        {
            return TryBareUnit(scene, at, out reading);
        }

        if (TryAway(scene, at, amount, unit, end, out reading))
        {
            return true;
        }

        reading = new TimeReading(at, end, TimeType.Duration, "duration") { Literal = Value(amount, unit), Days = Target(scene, at, amount, unit) };
        return true;
    }

    /// <summary>The TIMEX3 value of a length: "P3D", "PT10H", "P2Y6M", "PXM".</summary>
    internal static string Value(double amount, TimeUnit unit)
    {
        var (factor, code) = unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Day or TimeUnit.Weekday => (1, "D"),
            TimeUnit.Weekend => (1, "WE"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Fortnight => (2, "W"),
            TimeUnit.Month => (1, "M"),
            TimeUnit.Season or TimeUnit.Quarter => (1, "Q"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => (10, "Y"),
            TimeUnit.Century => (100, "Y"),
            _ => (1000, "Y"),
        };
        var head = unit.IsClock() ? "PT" : "P";
        if (double.IsNaN(amount))
        {
            return head + "X" + (unit == TimeUnit.Decade ? "E" : unit == TimeUnit.Century ? "C" : unit == TimeUnit.Millennium ? "L" : code);
        }

        var total = amount * factor;
        var whole = Math.Floor(total);
        var text = whole.ToString("0", CultureInfo.InvariantCulture);
        return total == whole ? head + text + code : (total - whole, unit) switch
        {
            (0.5, TimeUnit.Year) => (whole > 0 ? $"P{text}Y" : "P") + "6M",
            (0.5, TimeUnit.Hour) => (whole > 0 ? $"PT{text}H" : "PT") + "30M",
            _ => head + total.ToString("0.##", CultureInfo.InvariantCulture) + code,
        };
    }

    /// <summary>A number and its unit: "three days", "10-hour", "an hour and a half".</summary>
    internal static bool TryLength(in TimeScene scene, int at, out double amount, out TimeUnit unit, out int end)
    {
        amount = 0;
        unit = default;
        end = at;
        if (!NumberReader.TryAmount(scene, at, out var number))
        {
            return false;
        }

        var unitAt = number.End;
        var hyphen = scene.IsHyphen(unitAt) && scene.Touches(unitAt) && scene.Touches(unitAt + 1);
        unitAt = hyphen ? unitAt + 1 : unitAt;
        unitAt = scene.At(unitAt) is { Kind: TimeWordKind.Filler } filler ? unitAt + filler.Count : unitAt;
        if (scene.At(unitAt) is not { Kind: TimeWordKind.Unit } word || !IsUnitHere(scene, unitAt, number))
        {
            return false;
        }

        amount = number.Value;
        unit = word.Unit;
        end = unitAt + word.Count;
        if (scene.Is(end, "and") && scene.At(end + 1) is { Kind: TimeWordKind.Amount, Number: 0.5 } half)
        {
            amount += 0.5;
            end += 1 + half.Count;
        }

        if (scene.IsHyphen(end) && scene.Touches(end) && scene.Kind(end + 1) == TimeWordKind.Old)
        {
            end += 2;
        }

        return true;
    }

    // "a second" is mostly an ordinal, and "the quarter" a share.
    private static bool IsUnitHere(in TimeScene scene, int unitAt, Amount number) =>
        !(scene.Is(unitAt, "second") && number.Value <= 1) && !(scene.Is(unitAt, "quarter") && scene.Is(unitAt + 1, "of") && number.Value <= 1) &&
        !(scene.Is(unitAt, "min") && scene.IsCapital(unitAt));

    // "ago", "earlier", "later", "from now"
    private static bool TryAway(in TimeScene scene, int at, double amount, TimeUnit unit, int end, out TimeReading reading)
    {
        reading = default;
        if (scene.At(end) is not { Kind: TimeWordKind.After } after || !IsAwayHere(scene, end, after))
        {
            return false;
        }

        end += after.Count;
        if (double.IsNaN(amount))
        {
            reading = new TimeReading(at, end, TimeType.Date, "so long ago") { Literal = after.Away == Away.Ago ? "PAST_REF" : Value(amount, unit), Days = Before(scene, after.Away) };
            return true;
        }

        var anchor = after.Away is Away.Ago or Away.Hence ? new CalendarSpan(scene.Writing, CalendarGrain.Day) : scene.Anchors.Last ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        var sign = after.Away is Away.Ago or Away.Earlier ? -1 : 1;
        if (unit == TimeUnit.Year && after.Away is Away.Ago or Away.Earlier && amount <= 1 && Compared(scene) is { } compared && compared.Shift(-StepsInYear(compared.Grain)) is { } same)
        {
            reading = new TimeReading(at, end, TimeType.Date, "a year before") { Span = same };
            return true;
        }

        if (unit.Away(anchor.First, sign * amount) is not { } day)
        {
            return false;
        }

        var span = CalendarSpan.Containing(day, unit.Grain());
        reading = new TimeReading(at, end, unit.IsClock() ? TimeType.Time : TimeType.Date, "so long ago")
        {
            Span = span,
            Days = unit is TimeUnit.Week or TimeUnit.Fortnight ? DatePeriod.Day(day) : null,
            Unanchored = span.Grain == CalendarGrain.Day ? "XXXX-XX-XX" : "XXXX",
        };
        return true;
    }

    // "two days before the vote" measures from the vote, which stands in the text and not here.
    private static bool IsAwayHere(in TimeScene scene, int end, TimeWord after) =>
        !(scene.Is(end, "before") || scene.Is(end, "after")) || scene.IsFragment(0, end + after.Count) || (end + 1 >= scene.Count || scene.Tokens[end + 1].Tag == Lexicons.Tag.Punctuation);

    private static DatePeriod? Before(in TimeScene scene, Away away) =>
        away == Away.Ago ? DatePeriod.Between(null, scene.Writing) : null;

    // Figures are compared quarter with quarter, month with month.
    private static CalendarSpan? Compared(in TimeScene scene) =>
        scene.Anchors.Last is { Grain: CalendarGrain.Quarter or CalendarGrain.Month or CalendarGrain.Half } last ? last : scene.Anchors.Named(CalendarGrain.Quarter);

    private static int StepsInYear(CalendarGrain grain) => grain switch { CalendarGrain.Quarter => 4, CalendarGrain.Half => 2, _ => 12 };

    // "in five days" names the day that lies so far ahead.
    private static DatePeriod? Target(in TimeScene scene, int at, double amount, TimeUnit unit) =>
        at > 0 && (scene.Is(at - 1, "in") || scene.Is(at - 1, "within")) && !double.IsNaN(amount) && TenseReader.Of(scene, at, at) != Tense.Past && unit.Away(scene.Writing, amount) is { } day
            ? unit.Grain() is CalendarGrain.Day or CalendarGrain.Week ? DatePeriod.Day(day) : CalendarSpan.Containing(day, unit.Grain()).Period
            : null;

    // "for years", "within weeks", "months ago"
    private static bool TryBareUnit(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (scene.At(at) is not { Kind: TimeWordKind.Unit } word || !scene.Text(at).EndsWith("s", StringComparison.Ordinal))
        {
            return false;
        }

        var end = at + word.Count;
        if (scene.At(end) is { Kind: TimeWordKind.After } after && after.Away == Away.Ago)
        {
            reading = new TimeReading(at, end + after.Count, TimeType.Date, "so long ago") { Literal = "PAST_REF", Days = Before(scene, Away.Ago) };
            return true;
        }

        if (at == 0 || scene.Text(at - 1) is not ("for" or "For" or "within" or "Within" or "after" or "After"))
        {
            return false;
        }

        reading = new TimeReading(at, end, TimeType.Duration, "so many") { Literal = Value(double.NaN, word.Unit) };
        return true;
    }
}
