using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Reports.Json.Shapes;
using Disagree.Values;

namespace Disagree.Reports.Json;

/// <summary>Makes an article, and the days it speaks of, of their JSON.</summary>
internal static class ArticleReader
{
    internal static ArticleMentions Read(ArticleShape shape, string place)
    {
        var published = shape.Published;
        var publication = new Publication(
            Period(published.First, published.Last, published.At, published.LocalTime, $"{place}.published"),
            published.Basis,
            published.Evidence
        );
        var article = new Article(shape.Source, shape.Text ?? "")
        {
            Id = shape.Id,
            Title = shape.Title,
            Url = shape.Url,
            Published = publication.Basis is PublicationBasis.Given ? publication.Period : null,
        };
        return KnownArticles.Unread(article, publication, shape.Damaged, [.. (shape.Skipped ?? []).Select(Skipped)]);
    }

    private static Sentence Skipped(SentenceShape place) => new(Part.Text, place.Start, place.End, 0, 0, SentenceKind.Furniture, 0);

    internal static DatePeriod Period(DateOnly? first, DateOnly? last, DateTimeOffset? at, TimeOnly? time, string place) =>
        at is { } instant ? DatePeriod.Instant(instant)
        : time is { } clock && first is { } day && first == last ? DatePeriod.Local(day, clock)
        : first > last ? throw JsonInput.Problem($"{place}.last", $"a day not before {first:O}", $"{last:O}")
        : DatePeriod.Between(first, last);
}
