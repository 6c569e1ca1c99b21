using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>"the 1980s", "the '90s", "the nineties", "the 20th century".</summary>
internal static class DecadeRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading) =>
        TryDecade(scene, at, out reading) || TryCentury(scene, at, out reading);

    // "1980s", "'80s", "the nineties"
    private static bool TryDecade(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        var word = scene.At(at);
        int first,
            end;
        if (word.Kind == TimeWordKind.Decade && IsNamed(scene, at))
        {
            first = word.Whole;
            end = at + 1;
        }
        else
        {
            var digitsAt = scene.Is(at, '\'') || scene.Is(at, '’') ? at + 1 : at;
            first = scene.Digits(digitsAt);
            var isSpaced = IsSpaced(scene, digitsAt);
            end = digitsAt + (isSpaced && scene.Text(digitsAt + 1).Length == 1 ? 3 : 2);
            var ending = isSpaced || scene.Is(digitsAt + 1, "s") || (scene.Is(digitsAt + 1, "'s") || scene.Is(digitsAt + 1, "’s"));
            if (first % 10 != 0 || !(scene.Touches(digitsAt + 1) || isSpaced) || !ending || first < 0)
            {
                return false;
            }

            first =
                first < 100
                    ? (
                        digitsAt == at && Before(scene, at) is > 0 and var century ? century + first
                        : digitsAt > at || IsNamed(scene, at) ? DecadeOf(first)
                        : -1
                    )
                    : first;
            if (first is < 1000 or > 2100)
            {
                return false;
            }
        }

        reading = new TimeReading(start, end, TimeType.Date, "decade")
        {
            Span = new CalendarSpan(
                new DateOnly(first, 1, 1),
                first % 100 == 0 && first < 2000 ? CalendarGrain.Century : CalendarGrain.Decade
            ),
        };
        return true;
    }

    // "the nineties", "the early 90s", and not "a man in his early 20s"
    private static bool IsNamed(in TimeScene scene, int at)
    {
        var before = scene.IsHyphen(at - 1) ? at - 2 : at - 1;
        return scene.Is(before, "the") || (scene.Kind(before) == TimeWordKind.Mod && scene.Is(before - 1, "the"));
    }

    // "in the late 1980 's", as some wires space their endings
    private static bool IsSpaced(in TimeScene scene, int at) =>
        scene.Text(at).Length == 4
        && !scene.Touches(at + 1)
        && (scene.Text(at + 1) is "'s" or "’s" || (scene.Text(at + 1) is "'" or "’" && scene.Is(at + 2, "s") && scene.Touches(at + 2)))
        && (IsNamed(scene, at) || scene.Kind(at - 1) == TimeWordKind.Mod);

    // "the 1920s and 30s": the century of the decade before
    private static int Before(in TimeScene scene, int at)
    {
        var year = scene.Text(at - 1) is "and" or "or" or "to" && scene.Is(at - 2, "s") ? scene.Digits(at - 3) : -1;
        return year >= 1000 ? year / 100 * 100 : -1;
    }

    // "the '20s" of an article are most often those of the last century.
    private static int DecadeOf(int digits) =>
        digits is >= 20 and < 100 ? 1900 + digits
        : digits < 20 ? 2000 + digits
        : -1;

    // "the 20th century"
    private static bool TryCentury(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        if (!NumeralReader.TryOrdinal(scene, at, out var number, out var end) || number is < 2 or > 30)
        {
            return false;
        }

        end = scene.IsHyphen(end) ? end + 1 : end;
        if (scene.At(end) is not { Kind: TimeWordKind.Unit, Unit: TimeUnit.Century })
        {
            return false;
        }

        if (scene.At(end + 1) is { Kind: TimeWordKind.Era, Whole: < 0 } era)
        {
            var value = FormattableString.Invariant($"BC{number - 1:00}");
            reading = new TimeReading(start, end + 1 + era.Count, TimeType.Date, "century") { Literal = value, Unanchored = value };
            return true;
        }

        reading = new TimeReading(start, end + 1, TimeType.Date, "century")
        {
            Span = new CalendarSpan(new DateOnly((number - 1) * 100, 1, 1), CalendarGrain.Century),
        };
        return true;
    }
}
