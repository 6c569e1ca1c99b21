using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"last week", "the past three months", "the following day", "this morning", "next quarter", "the week of March 6".</summary>
internal static class UnitRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        var hasArticle = scene.Kind(at) == TimeWordKind.Article;
        at = hasArticle ? at + 1 : at;
        var toward = scene.At(at) is { Kind: TimeWordKind.Current } current
            ? current with
            {
                Kind = TimeWordKind.Toward,
                Number = (int)Toward.This,
            }
            : scene.At(at);
        if (toward.Kind != TimeWordKind.Toward)
        {
            return hasArticle && TheUnitRule.TryRead(scene, start, out reading);
        }

        if ((toward.Toward == Toward.Last && !hasArticle && at > 0 && Relative.IsVerb(scene, at)) || Relative.IsObject(scene, start, at))
        {
            return false;
        }

        if (!hasArticle && LeftOutUnit.TryRead(scene, at, toward, out reading))
        {
            return true;
        }

        at += toward.Count;
        toward = Narrative.IsNext(scene, start, at, toward) ? toward with { Number = (int)Toward.Following } : toward;
        if (
            toward.Toward == Toward.Following
            && !hasArticle
            && scene.Kind(at) != TimeWordKind.Unit
            && !UnitCountReader.TryRead(scene, at, out _)
            && !scene.IsNote
        )
        {
            return false;
        }

        if (scene.At(at) is { Kind: TimeWordKind.Toward } second && toward.Toward is Toward.This or Toward.That)
        {
            toward = second;
            at += second.Count;
        }

        return TryNamed(scene, at, toward.Toward, ref reading, start)
            || StretchRule.TryRead(scene, start, at, toward.Toward, out reading)
            || UnitSpanRule.TryRead(scene, start, at, toward.Toward, out reading);
    }

    // "last Friday", "next March", "last Thanksgiving", "this summer"
    private static bool TryNamed(in TimeScene scene, int at, Toward toward, ref TimeReading reading, int start)
    {
        var tense = Relative.Steps(toward) switch
        {
            < 0 => Tense.Past,
            > 0 => Tense.Future,
            _ => (Tense?)null,
        };
        if (
            !MonthRule.TryDay(scene, at, 0, tense, out reading)
            && !WeekdayRule.TryRead(scene, at, toward, out reading)
            && !MonthAloneRule.TryRead(scene, at, toward, out reading)
            && !HolidayReader.TryRead(scene, at, toward, out reading)
            && !SeasonRule.TryRead(scene, at, toward, out reading)
        )
        {
            return false;
        }

        reading = reading with { First = start };
        return true;
    }
}
