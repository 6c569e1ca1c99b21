using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Claims made by hand, as a database or another reader would make them.</summary>
internal static class Given
{
    internal static Claim Number(
        string article,
        Interval interval,
        string property = "killed",
        Measure measure = Measure.Cumulative,
        string kind = "person",
        string? group = null,
        string? place = null,
        string published = "2019-02-10",
        string? said = null,
        bool rough = false,
        decimal step = 1,
        Unit? unit = null
    ) =>
        new(
            new Article(article, "…") { Id = article },
            new TextSpan(Part.Text, 0, 1),
            "…",
            new NumberValue(new Quantity(interval, unit ?? Unit.Person) { IsApproximate = rough, Step = step }, null, interval.ToString())
        )
        {
            Property = property,
            Measure = measure,
            Population = new Population(kind, kind, group),
            Place = place,
            AsOf = Day(published),
            Publication = new Publication(Day(published), PublicationBasis.Given),
            AttributedTo = said,
        };

    internal static Claim Date(
        string article,
        string first,
        string last,
        Modality modality = Modality.Asserted,
        string published = "2019-02-10"
    ) =>
        new(
            new Article(article, "…") { Id = article },
            new TextSpan(Part.Text, 0, 1),
            "…",
            new DateValue(DatePeriod.Between(Of(first), Of(last)), first, $"{first} to {last}")
        )
        {
            Property = "begin",
            Subject = "attack",
            Event = new EventFrame(
                new HashSet<string>(StringComparer.Ordinal) { "begin" },
                new HashSet<string>(StringComparer.Ordinal) { "attack" },
                new HashSet<string>(StringComparer.Ordinal)
            ),
            Modality = modality,
            AsOf = Day(published),
            Publication = new Publication(Day(published), PublicationBasis.Given),
        };

    /// <summary>The verdict on one question that all of them answer.</summary>
    internal static Verdict Judged(params Claim[] claims) =>
        new Judge(Tolerance.Default).Decide([new Topic(claims[0].Kind, "question", claims)], []).Should().ContainSingle().Which;

    internal static DatePeriod Day(string day) => DatePeriod.Day(Of(day));

    internal static Interval Interval(string words)
    {
        decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return words switch
        {
            ['≥', .. var low] => Values.Interval.AtLeast(Number(low)),
            ['>', .. var low] => Values.Interval.MoreThan(Number(low)),
            ['≤', .. var high] => Values.Interval.AtMost(Number(high)),
            ['<', .. var high] => Values.Interval.LessThan(Number(high)),
            _ when words.Split('–') is [var low, var high] => Values.Interval.Between(Number(low), Number(high)),
            _ => Values.Interval.Exactly(Number(words)),
        };
    }

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
