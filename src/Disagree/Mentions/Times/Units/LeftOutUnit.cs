using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"last" and "next" that leave out the unit named before: "more this year than last", "this week or next", "this summer than last".</summary>
internal static class LeftOutUnit
{
    internal static bool TryRead(in TimeScene scene, int at, in TimeWord toward, out TimeReading reading)
    {
        reading = default;
        var end = at + toward.Count;
        if (
            toward is not { Count: 1, Toward: Toward.Last or Toward.Next }
            || !(end >= scene.Count || scene.Tokens[end].Tag is Tag.Punctuation or Tag.Conjunction)
            || scene.IsHyphen(end)
            || Joint(scene, at) is not { } isFar
        )
        {
            return false;
        }

        for (var i = at - 1; i >= 0; i--)
        {
            if (
                scene.At(i) is not { Kind: TimeWordKind.Toward, Toward: Toward.This } here
                || scene.At(i + here.Count) is not { Kind: TimeWordKind.Unit or TimeWordKind.Season } unit
            )
            {
                continue;
            }

            if (!isFar && i + here.Count + unit.Count != at - 1)
            {
                return false;
            }

            if (unit.Kind == TimeWordKind.Season)
            {
                return SeasonRule.TryRead(scene, i + here.Count, Toward.This, out reading)
                    && (reading = YearAway(reading, toward.Toward) with { First = at, End = end }).Span is not null;
            }

            if (
                unit.Unit is < TimeUnit.Weekend or TimeUnit.Fortnight
                || Relative.Span(scene, toward.Toward, unit.Unit.Grain()) is not { } span
            )
            {
                return false;
            }

            reading = new TimeReading(at, end, TimeType.Date, "last, this or next")
            {
                Span = span,
                Unanchored = UnitSpanRule.Unanchored(span.Grain),
            };
            return true;
        }

        return false;
    }

    private static TimeReading YearAway(in TimeReading season, Toward toward) =>
        season with
        {
            Span =
                season.Span is { } span && Calendar.AddMonths(span.First, toward == Toward.Last ? -12 : 12) is { } first
                    ? span with
                    {
                        First = first,
                    }
                    : null,
        };

    // How far back the unit may stand: anywhere before "than last" and "3% next", right before "and last".
    private static bool? Joint(in TimeScene scene, int at) =>
        scene.Text(at - 1) switch
        {
            "than" or "as" or "%" or "percent" or "cent" => true,
            "and" or "or" or "nor" or "but" => false,
            _ => scene.IsNumber(at - 1) ? true : null,
        };
}
