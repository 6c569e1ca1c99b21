using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"the 20th century", "the nineteenth century".</summary>
internal static class CenturyRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        if (!NumberReader.TryOrdinal(scene, at, out var number, out var end) || number is < 2 or > 30)
        {
            return false;
        }

        end = scene.IsHyphen(end) ? end + 1 : end;
        if (scene.At(end) is not { Kind: TimeWordKind.Unit, Unit: TimeUnit.Century })
        {
            return false;
        }

        reading = new TimeReading(start, end + 1, TimeType.Date, "century") { Span = new CalendarSpan(new DateOnly((number - 1) * 100, 1, 1), CalendarGrain.Century) };
        return true;
    }
}
