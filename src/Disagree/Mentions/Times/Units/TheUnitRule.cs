using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>
/// A unit of time behind "the" alone: "the week", "the month", "the morning": those that the text or the day of writing are in.
/// </summary>
internal static class TheUnitRule
{
    // "the week", "the month", "the morning": those that the text or the day of writing are in.
    internal static bool TryRead(in TimeScene scene, int start, out TimeReading reading)
    {
        reading = default;
        if (!scene.Is(start, "the"))
        {
            var year = scene.Kind(start + 1) == TimeWordKind.Fiscal ? start + 2 : start + 1;
            return scene.At(year) is { Kind: TimeWordKind.Unit } own
                && !scene.Is(start, "a")
                && Adjoining.TryEnded(scene, start + 1, year + own.Count, own.Unit, out reading);
        }

        if (StretchRule.TryThe(scene, start, out reading))
        {
            return true;
        }

        var at = scene.Kind(start + 1) is TimeWordKind.Fiscal or TimeWordKind.Filler ? start + 2 : start + 1;
        var word = scene.At(at);
        var end = at + word.Count;
        if (word.Kind == TimeWordKind.Part)
        {
            return UnitSpanRule.TryPart(scene, start, at, Toward.That, word, out reading);
        }

        if (word.Kind != TimeWordKind.Unit || scene.Text(at).EndsWith("s", StringComparison.Ordinal))
        {
            reading = new TimeReading(start, end, TimeType.Duration, "so many") { Literal = TimeLength.Some(word.Unit).ToString() };
            return word is { Kind: TimeWordKind.Unit, Unit: >= TimeUnit.Year }
                && (scene.Is(start - 1, "over") || scene.Is(start - 1, "down"))
                && !scene.Is(end, "of")
                && !scene.Is(end, "that");
        }

        if (
            scene.Is(end, "of")
            && word.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month
            && UnitOfDate.TryRead(scene, start, end + 1, word.Unit, out reading)
        )
        {
            return true;
        }

        if (Adjoining.TryEnded(scene, start, end, word.Unit, out reading))
        {
            return true;
        }

        if (
            word.Unit is not (TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            || scene.Is(end, "of")
            || scene.Is(end, '-')
            || Relative.Span(scene, Toward.This, word.Unit.Grain()) is not { } here
        )
        {
            return false;
        }

        var isBehind = word.Unit == TimeUnit.Weekend && here.First > scene.Writing && TenseReader.Of(scene, start, end) != Tense.Future;
        reading = new TimeReading(start, end, TimeType.Date, "the unit")
        {
            Span = isBehind ? here.Shift(-1) : here,
            Unanchored = UnitSpanRule.Unanchored(here.Grain),
        };
        return true;
    }
}
