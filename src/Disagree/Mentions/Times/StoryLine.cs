using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>Follows what an article tells from time to time, so that "the next day" and "it" happen where the story stands.</summary>
internal static class StoryLine
{
    /// <summary>Keeps what a reading names, and whether something happened then.</summary>
    internal static void Follow(in TimeScene scene, in TimeReading reading, DateOnly writing)
    {
        var anchors = scene.Anchors;
        if (reading is { IsNamed: true, Span: { } span } && !IsOfFigure(scene, reading, span) && !IsQuarterAhead(scene, span, writing))
        {
            anchors.Name(span);
            anchors.Strike(reading.Minute ?? -1);
            Happen(scene, reading, span);
            anchors.FiscalQuarter = IsFiscal(scene, reading) ? span : anchors.FiscalQuarter;
        }

        if (reading.Rule.EndsWith(Narrative.Suffix, StringComparison.Ordinal) || Narrative.Begins(scene, reading))
        {
            anchors.Tell(reading.Span!.Value);
        }
    }

    // "up from 90 on Monday": a day that a figure is compared with
    private static bool IsOfFigure(in TimeScene scene, in TimeReading reading, CalendarSpan span) =>
        span.Grain == CalendarGrain.Day && ComparedTime.IsMeasure(scene, reading.First);

    // "in the next quarter", once the text speaks of one
    private static bool IsQuarterAhead(in TimeScene scene, CalendarSpan span, DateOnly writing) =>
        span.Grain == CalendarGrain.Quarter
        && span.Last >= writing
        && (span.First > writing || scene.Anchors.Named(CalendarGrain.Quarter) is not null);

    // "said on Wednesday that they would meet next week": the week is counted from the day of speaking.
    internal static DateOnly? SpeechDay(in TimeScene scene, in TimeReading reading) =>
        reading.Span is { Grain: CalendarGrain.Day } span
        && span.First < scene.Writing
        && reading.End < scene.Count
        && reading.First > 0
        && scene.Is(reading.End, "that")
            ? span.First
            : null;

    // "was shot on Friday, police said on Sunday": what follows goes on with the Friday.
    private static void Happen(in TimeScene scene, in TimeReading reading, CalendarSpan span)
    {
        if (span.Grain != CalendarGrain.Day || span.First > scene.Writing)
        {
            return;
        }

        if (reading.IsFloating && scene.Anchors.EventDay is not null)
        {
            scene.Anchors.GoOn();
            return;
        }

        switch (TenseReader.IsSaidIn(scene, reading.End) ? Tense.Told : TenseReader.Shown(scene, reading.First, reading.End))
        {
            case Tense.Told:
                scene.Anchors.Speak();
                break;
            case Tense.Past or Tense.Unknown:
                scene.Anchors.Happen(span, reading.Suffix is "TNI" && (reading.Days ?? span.Period).First == span.First);
                break;
        }
    }

    // "the fiscal third quarter": its number is none of the calendar.
    private static bool IsFiscal(in TimeScene scene, in TimeReading reading) =>
        reading.Span is { Grain: CalendarGrain.Quarter }
        && (scene.Kind(reading.First) == TimeWordKind.Fiscal || scene.Kind(reading.First + 1) == TimeWordKind.Fiscal);
}
