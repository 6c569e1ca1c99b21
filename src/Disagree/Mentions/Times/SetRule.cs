using Disagree.Values;

namespace Disagree.Mentions.Times;

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
                return TryNights(scene, at, word, out reading);
            case TimeWordKind.Every:
                return TryEvery(scene, at, at + word.Count, out reading);
            default:
                return TryRate(scene, at, out reading);
        }
    }

    // "Tuesday nights", and the Monday of "Monday and Tuesday nights"
    private static bool TryNights(in TimeScene scene, int at, in TimeWord word, out TimeReading reading)
    {
        var end = at + word.Count;
        var next = end;
        while ((scene.Is(next, "and") || scene.Is(next, "or") || scene.Is(next, ',')) && scene.At(next + 1) is { Kind: TimeWordKind.Weekday } another)
        {
            next += 1 + another.Count;
        }

        var part = scene.At(next);
        reading = part.Kind == TimeWordKind.Part && scene.Text(next).EndsWith("s", StringComparison.Ordinal)
            ? Set(at, next == end ? end + part.Count : end, FormattableString.Invariant($"XXXX-WXX-{word.Whole}T{part.Text}"))
            : default;
        return reading.Length > 0;
    }

    private static TimeReading Set(int at, int end, string value) => new(at, end, TimeType.Set, "recurring") { Literal = value };

    private static bool TryEvery(in TimeScene scene, int at, int next, out TimeReading reading)
    {
        reading = default;
        var word = scene.At(next);
        var end = next + word.Count;
        var value = word.Kind switch
        {
            TimeWordKind.Weekday or TimeWordKind.WeekdayShort => FormattableString.Invariant($"XXXX-WXX-{word.Whole}"),
            TimeWordKind.Month => FormattableString.Invariant($"XXXX-{word.Whole:00}"),
            TimeWordKind.Season => "XXXX-" + word.Text,
            TimeWordKind.Part => "XXXX-XX-XXT" + word.Text,
            TimeWordKind.Unit => Length.One(word.Unit).ToString(),
            _ => null,
        };
        if (value is null)
        {
            if (!LengthReader.TryRead(scene, next, out var length, out end))
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
        if (at < 2 || scene.IsCapital(at) || !(scene.Is(at, "a") || scene.Is(at, "an") || scene.Is(at, "per")) || scene.At(at + 1) is not { Kind: TimeWordKind.Unit, Unit: not TimeUnit.Quarter and not TimeUnit.Decade } unit ||
            scene.Kind(at + 1 + unit.Count) == TimeWordKind.After || !scene.IsRateBefore(at))
        {
            return false;
        }

        reading = Set(at, at + 1 + unit.Count, Length.One(unit.Unit).ToString());
        return true;
    }
}
