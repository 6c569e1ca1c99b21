using Disagree.Articles;
using Disagree.Mentions.Times.Tenses;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Dates an article by what it says: it cannot be older than the newest thing it tells as past, nor newer than what it says will come.
/// Where the day of its newest picture is named as a weekday in the text too, it was written within the week that follows, for later that
/// weekday would mean another day.
/// </summary>
internal static class Inference
{
    internal static Publication? Find(Document document, List<DatedPlace> places)
    {
        DatedPlace? newest = null;
        DatedPlace? next = null;
        foreach (var place in places)
        {
            if (
                !place.Reading.IsAbsolute
                || place.Reading.Span
                    is not {
                        Grain: CalendarGrain.Day
                            or CalendarGrain.Month
                            or CalendarGrain.Season
                            or CalendarGrain.Quarter
                            or CalendarGrain.Half
                            or CalendarGrain.Year
                    } span
            )
            {
                continue;
            }

            if (IsPast(place) && (newest is null || span.First > newest.Value.Reading.Span!.Value.First))
            {
                newest = place;
            }
            else if (place.NotAfter is not null && (next is null || place.NotAfter < next.Value.NotAfter))
            {
                next = place;
            }
        }

        var bound = next?.NotAfter;
        if (newest is not { Reading.Span: { } last })
        {
            return next is null
                ? null
                : new Publication(DatePeriod.Between(null, bound), PublicationBasis.Inferred, document.Quote(next.Value.Sentence.Span));
        }

        var evidence = document.Quote(newest.Value.Sentence.Span);
        if (
            newest.Value.Sentence.Kind == SentenceKind.Caption
            && last.Grain == CalendarGrain.Day
            && places.Exists(p => p.Weekday == Calendar.Weekday(last.First) && p.Tense != Tense.Future)
            && Calendar.AddDays(last.First, 6) is { } week
        )
        {
            return new Publication(DatePeriod.Between(last.First, week), PublicationBasis.Inferred, evidence) { Anchor = last.First };
        }

        return bound >= last.First
            ? new Publication(
                DatePeriod.Between(last.First, bound),
                PublicationBasis.Inferred,
                $"{evidence} … {document.Quote(next!.Value.Sentence.Span)}"
            )
            : new Publication(DatePeriod.Between(last.First, null), PublicationBasis.Inferred, evidence);
    }

    private static bool IsPast(in DatedPlace place) =>
        place.Sentence.Kind switch
        {
            _ when place.Stamp != StampKind.None => place.Reading.Span?.Grain == CalendarGrain.Day,
            SentenceKind.Caption => place.Reading.Span?.Grain == CalendarGrain.Day,
            SentenceKind.Body or SentenceKind.Headline => place.Tense == Tense.Past,
            SentenceKind.Repeated => place.Tense == Tense.Past || place.Reading.Span?.Grain == CalendarGrain.Day,
            _ => false,
        };
}
