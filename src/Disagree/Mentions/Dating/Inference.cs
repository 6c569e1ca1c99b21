using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Dates an article by what it says: it cannot be older than the newest thing it tells as past, nor newer than what it says will come. Where the day of its newest picture is named
/// as a weekday in the text too, it was written within the week that follows, for later that weekday would mean another day.
/// </summary>
internal static class Inference
{
    internal static Publication? Find(Document document, List<DatedPlace> places)
    {
        DatedPlace? newest = null;
        DatedPlace? next = null;
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
            else if (place.IsToCome && place.Sentence.Kind == SentenceKind.Body && (next is null || span.Last < next.Value.Reading.Span!.Value.Last))
            {
                next = place;
            }
        }

        if (newest is not { Reading.Span: { } last })
        {
            return next is { Reading.Span: { } ahead } ? new Publication(DatePeriod.Between(null, ahead.Last), PublicationBasis.Inferred, document.Quote(next.Value.Sentence.Span)) : null;
        }

        var evidence = document.Quote(newest.Value.Sentence.Span);
        if (last.Grain == CalendarGrain.Day && places.Exists(p => p.Weekday == Calendar.Weekday(last.First) && p.Tense != Tense.Future) && Calendar.AddDays(last.First, 6) is { } week)
        {
            return new Publication(DatePeriod.Between(last.First, week), PublicationBasis.Inferred, evidence) { Anchor = last.First };
        }

        return next is { Reading.Span: { } bound } && bound.Last >= last.First
            ? new Publication(DatePeriod.Between(last.First, bound.Last), PublicationBasis.Inferred, $"{evidence} … {document.Quote(next.Value.Sentence.Span)}")
            : new Publication(DatePeriod.Between(last.First, null), PublicationBasis.Inferred, evidence);
    }

    private static bool IsPast(in DatedPlace place) => place.Sentence.Kind switch
    {
        SentenceKind.Caption => place.Reading.Span?.Grain == CalendarGrain.Day,
        SentenceKind.Body or SentenceKind.Headline => place.Tense == Tense.Past,
        SentenceKind.Repeated => place.Tense == Tense.Past || place.Reading.Span?.Grain == CalendarGrain.Day,
        _ => false,
    };
}
