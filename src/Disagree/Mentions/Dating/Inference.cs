using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Dates an article by what it says: it cannot be older than the newest thing it tells as past. Where the day of its newest picture is named
/// as a weekday in the text too, it was written within the week that follows, for later that weekday would mean another day.
/// </summary>
internal static class Inference
{
    internal static Publication? Find(Document document, List<DatedPlace> places)
    {
        DatedPlace? newest = null;
        DateOnly? bound = null;
        foreach (var place in places)
        {
            if (!place.Reading.IsAbsolute || place.Reading.Span is not { Grain: CalendarGrain.Day or CalendarGrain.Month or CalendarGrain.Quarter or CalendarGrain.Year } span)
            {
                continue;
            }

            if (IsPast(place) && (newest is null || span.First > newest.Value.Reading.Span!.Value.First))
            {
                newest = place;
            }
            else if (place.Tense == Tense.Future && place.Sentence.Kind == SentenceKind.Body && span.Grain == CalendarGrain.Day && (bound is null || span.Last < bound))
            {
                bound = span.Last;
            }
        }

        if (newest is not { Reading.Span: { } last })
        {
            return null;
        }

        var evidence = document.Quote(newest.Value.Sentence.Span);
        if (last.Grain == CalendarGrain.Day && places.Exists(p => p.Weekday == Calendar.Weekday(last.First) && p.Tense != Tense.Future) && Calendar.AddDays(last.First, 6) is { } week)
        {
            return new Publication(DatePeriod.Between(last.First, week), PublicationBasis.Inferred, evidence) { Anchor = last.First };
        }

        return new Publication(DatePeriod.Between(last.First, null), PublicationBasis.Inferred, evidence);
    }

    private static bool IsPast(in DatedPlace place) => place.Sentence.Kind switch
    {
        SentenceKind.Caption => place.Reading.Span?.Grain == CalendarGrain.Day,
        SentenceKind.Body or SentenceKind.Headline => place.Tense == Tense.Past,
        SentenceKind.Repeated => place.Tense == Tense.Past || place.Reading.Span?.Grain == CalendarGrain.Day,
        _ => false,
    };
}
