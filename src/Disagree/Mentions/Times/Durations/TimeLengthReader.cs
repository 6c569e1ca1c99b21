using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Durations;

/// <summary>Reads a number and its unit: "three days", "10-hour", "an hour and a half", "1 day 21 hours".</summary>
internal static class TimeLengthReader
{
    private static readonly TimeLength None = TimeLength.One(TimeUnit.Day);

    internal static bool TryRead(in TimeScene scene, int at, out TimeLength length, out int end) =>
        TryBelow(scene, at, null, out length, out end);

    /// <summary>Whether "-long" goes on from a unit: "day-long", "two-year-long".</summary>
    internal static bool IsLong(in TimeScene scene, int end) =>
        scene.IsHyphen(end) && scene.Touches(end) && scene.Touches(end + 1) && scene.Is(end + 1, "long");

    /// <summary>Whether "-old" goes on from a unit: "week-old", "centuries-old".</summary>
    internal static bool IsOld(in TimeScene scene, int end) =>
        scene.IsHyphen(end) && scene.Touches(end) && scene.Kind(end + 1) == TimeWordKind.Old;

    // Each part of a length has a smaller unit than the part before it.
    private static bool TryBelow(in TimeScene scene, int at, TimeUnit? limit, out TimeLength length, out int end)
    {
        length = None;
        end = at;
        if (!UnitCountReader.TryRead(scene, at, out var number))
        {
            return false;
        }

        var unitAt = number.End;
        var hyphen = scene.IsHyphen(unitAt) && scene.Touches(unitAt) && scene.Touches(unitAt + 1);
        unitAt = hyphen ? unitAt + 1 : unitAt;
        var isWorking = scene.Is(unitAt, "trading") || scene.Is(unitAt, "working") || scene.Is(unitAt, "business");
        unitAt = scene.At(unitAt) is { Kind: TimeWordKind.Filler } filler ? unitAt + filler.Count : unitAt;
        if (number.IsKnown && limit is null && RunTogether.TryRead(scene, number.End, number.Value, out length))
        {
            end = number.End + 1;
            return true;
        }

        if (Unit(scene, unitAt) is not { } word || word.Unit >= limit || !IsUnitHere(scene, unitAt, number))
        {
            return false;
        }

        var amount = number.Value;
        word = isWorking && word.Unit == TimeUnit.Day ? word with { Number = (int)TimeUnit.Weekday } : word;
        end = unitAt + word.Count;
        if (IsLong(scene, end))
        {
            end += 2;
            length = new TimeLength(amount, word.Unit);
            return hyphen;
        }

        if (scene.Is(end, "and") && scene.At(end + 1) is { Kind: TimeWordKind.Amount, Number: 0.5 } half)
        {
            amount += 0.5;
            end += 1 + half.Count;
        }

        if (IsOld(scene, end))
        {
            end += 2;
            length = new TimeLength(amount, word.Unit);
            return word.Unit != TimeUnit.Year && !(scene.Is(at, "a") || scene.Is(at, "an"));
        }

        length = new TimeLength(amount, word.Unit, hyphen || !number.IsKnown ? null : Rest(scene, word.Unit, ref end));
        return true;
    }

    // "1 hour, 5 minutes, and 30 seconds"
    private static TimeLength? Rest(in TimeScene scene, TimeUnit unit, ref int end)
    {
        var next = scene.SkipComma(end);
        next = scene.Is(next, "and") ? next + 1 : next;
        if (
            !(scene.IsNumber(next) || (next < scene.Count && scene.Words.Number(scene.Tokens[next]).Kind != NumberKind.None))
            || !TryBelow(scene, next, unit, out var rest, out var restEnd)
            || !rest.IsKnown
            || (unit > TimeUnit.Day && rest.Unit.IsClock())
        )
        {
            return null;
        }

        end = restEnd;
        return rest;
    }

    // A unit that is written short, "3h" or "2mo", must touch its number.
    private static TimeWord? Unit(in TimeScene scene, int at) =>
        scene.At(at) switch
        {
            { Kind: TimeWordKind.Unit } word => word,
            { Kind: TimeWordKind.UnitShort } word
                when !scene.IsMoney(at - 1)
                    && (scene.Touches(at) || scene.IsNote)
                    && scene.IsNumber(at - 1)
                    && (scene.IsNote || scene.Kind(at + 1) == TimeWordKind.After) => word with
            {
                Kind = TimeWordKind.Unit,
            },
            _ => null,
        };

    // "a second" is mostly an ordinal; "52 years old" is an age.
    private static bool IsUnitHere(in TimeScene scene, int unitAt, UnitCount number) =>
        !(scene.Is(unitAt, "second") && number.Value <= 1)
        && !IsShare(scene, unitAt, number)
        && !(scene.Is(unitAt, "min") && scene.IsCapital(unitAt))
        && !(scene.Is(unitAt + 1, "old") && scene.Kind(unitAt) == TimeWordKind.Unit)
        && !(scene.Is(unitAt, "years") && number.Value == 1)
        && !(
            number.Value is >= 1900 and < 2100
            && scene.Text(unitAt - 1).Length == 4
            && scene.IsNumber(unitAt - 1)
            && scene.At(unitAt).Unit > TimeUnit.Hour
        );

    // "three-quarters of", "a quarter"
    private static bool IsShare(in TimeScene scene, int unitAt, UnitCount number) =>
        scene.At(unitAt).Unit == TimeUnit.Quarter
        && number.IsKnown
        && (
            number.Value == 1
            || (scene.IsHyphen(unitAt - 1) && scene.Text(unitAt).EndsWith("s", StringComparison.Ordinal))
            || scene.Is(unitAt + 1, "of")
        );
}
