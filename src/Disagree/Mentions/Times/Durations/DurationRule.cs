using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>"three days", "a 10-hour flight", "two years ago", "six weeks later", "an hour and a half", "for decades".</summary>
internal static class DurationRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!TimeLengthReader.TryRead(scene, at, out var length, out var end))
        {
            return StretchRule.TryNumbered(scene, at, out reading)
                || NightsRule.TryRead(scene, at, out reading)
                || BareUnitRule.TryRead(scene, at, out reading);
        }

        if (
            length is { Amount: 1, Unit: TimeUnit.Day, Rest: null }
            && scene.Is(at, "one")
            && at > 0
            && scene.Tokens[at - 1].Tag == Lexicons.Tag.Modal
        )
        {
            reading = ReferenceRule.Some(scene, at, end, Toward.Coming);
            return true;
        }

        // "a 300-barrel-a-day well"
        if (scene.Kind(at) is TimeWordKind.Article && scene.IsHyphen(at - 1) && scene.Touches(at))
        {
            reading = new TimeReading(at, end, TimeType.Set, "recurring") { Literal = length.ToString() };
            return true;
        }

        if (AwayRule.TryRead(scene, at, length, end, out reading) || OffsetRule.TryRead(scene, at, length, end, out reading))
        {
            return true;
        }

        var unitEnd = end;
        OrSo.TryRead(scene, unitEnd, length.Amount, out end, out var mod);
        reading = new TimeReading(at, end, TimeType.Duration, "duration")
        {
            Mod = mod,
            Literal = length.ToString(),
            Days = Adjoining.Days(scene, at, end, length) ?? LengthAhead.Days(scene, at, length),
        };
        return true;
    }
}
