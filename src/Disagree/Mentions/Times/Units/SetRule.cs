using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"every Monday", "each July", "daily", "twice a week", "Tuesday nights".</summary>
internal static class SetRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        var word = scene.At(at);
        reading = default;
        switch (word.Kind)
        {
            case TimeWordKind.Set:
                reading = Set(at, at + word.Count, word.Text);
                return true;
            case TimeWordKind.Weekdays:
                reading = Set(at, at + word.Count, FormattableString.Invariant($"XXXX-WXX-{word.Whole}"));
                return true;
            case TimeWordKind.Weekday or TimeWordKind.WeekdayShort:
                reading = IsListed(scene, at) ? Set(at, at + word.Count, FormattableString.Invariant($"XXXX-WXX-{word.Whole}")) : default;
                return reading.Length > 0 || TryNights(scene, at, word, out reading);
            case TimeWordKind.Every:
                return TryEvery(scene, at, at + word.Count, out reading);
            default:
                return TryRate(scene, at, out reading);
        }
    }

    // the Thursday of "every Tuesday and Thursday"
    private static bool IsListed(in TimeScene scene, int at)
    {
        var i = at - 1;
        while (i > 1 && (scene.Is(i, "and") || scene.Is(i, "or") || scene.Is(i, ',')))
        {
            i = scene.Is(i - 1, ',') ? i - 2 : i - 1;
            if (scene.Kind(i) != TimeWordKind.Weekday)
            {
                return false;
            }

            i--;
        }

        return i < at - 1 && scene.Kind(i) == TimeWordKind.Every;
    }

    // "Tuesday nights", and the Monday of "Monday and Tuesday nights"
    private static bool TryNights(in TimeScene scene, int at, in TimeWord word, out TimeReading reading)
    {
        var end = at + word.Count;
        var next = end;
        while (
            (scene.Is(next, "and") || scene.Is(next, "or") || scene.Is(next, ','))
            && scene.At(next + 1) is { Kind: TimeWordKind.Weekday } another
        )
        {
            next += 1 + another.Count;
        }

        var part = scene.At(next);
        reading =
            part.Kind == TimeWordKind.Part && scene.Text(next).EndsWith("s", StringComparison.Ordinal)
                ? Set(at, next == end ? end + part.Count : end, FormattableString.Invariant($"XXXX-WXX-{word.Whole}T{part.Text}"))
                : default;
        return reading.Length > 0;
    }

    /// <summary>"the second and fourth quarters": each of them is one of every year.</summary>
    internal static bool TryQuarters(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!NumeralReader.TryOrdinal(scene, at, out var number, out var end) || number > 4)
        {
            return false;
        }

        var isPair = scene.Is(end, "and") && NumeralReader.TryOrdinal(scene, end + 1, out _, out var other) && scene.Is(other, "quarters");
        var isLast = scene.Is(end, "quarters") && scene.Is(at - 1, "and");
        reading = Set(at, isPair ? end : end + 1, FormattableString.Invariant($"XXXX-Q{number}"));
        return (isPair || isLast) && !scene.Is(isPair ? end + 3 : end + 1, "of");
    }

    private static TimeReading Set(int at, int end, string value) => new(at, end, TimeType.Set, "recurring") { Literal = value };

    private static bool TryEvery(in TimeScene scene, int at, int next, out TimeReading reading)
    {
        reading = default;
        var step =
            scene.Is(next, "other") ? 2
            : NumeralReader.TryOrdinal(scene, next, out var nth, out var nthEnd) && nthEnd == next + 1 && nth is > 1 and < 100 ? nth
            : 1;
        next = step > 1 ? next + 1 : next;
        var word = scene.At(next);
        var end = next + word.Count;
        var value = word.Kind switch
        {
            TimeWordKind.Weekday or TimeWordKind.WeekdayShort => FormattableString.Invariant($"XXXX-WXX-{word.Whole}"),
            TimeWordKind.Month => FormattableString.Invariant($"XXXX-{word.Whole:00}"),
            TimeWordKind.Season => "XXXX-" + word.Text,
            TimeWordKind.Part => "XXXX-XX-XXT" + word.Text,
            TimeWordKind.Unit => new TimeLength(step, word.Unit).ToString(),
            _ => null,
        };
        if (value is null)
        {
            if (step > 1 || !TimeLengthReader.TryRead(scene, next, out var length, out end))
            {
                return false;
            }

            value = length.ToString();
        }

        if (word.Kind is TimeWordKind.Weekday && scene.At(end) is { Kind: TimeWordKind.Part } part)
        {
            value += "T" + part.Text;
            end += part.Count;
        }

        reading = Set(at, end, value);
        return true;
    }

    // "three times a week", "$ 9 a year": a unit with an article right behind a number's noun.
    private static bool TryRate(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            at < 1
            || (at == 1 && !scene.Is(0, "once") && !scene.Is(0, "twice"))
            || scene.IsCapital(at)
            || !(scene.Is(at, "a") || scene.Is(at, "an") || scene.Is(at, "per"))
            || scene.At(at + 1) is not { Kind: TimeWordKind.Unit, Unit: not TimeUnit.Quarter and not TimeUnit.Decade } unit
            || scene.Kind(at + 1 + unit.Count) == TimeWordKind.After
            || !scene.IsRateBefore(at)
        )
        {
            return false;
        }

        reading = Set(at, at + 1 + unit.Count, TimeLength.One(unit.Unit).ToString());
        return true;
    }
}
