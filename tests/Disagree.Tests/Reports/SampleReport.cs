using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Reports;

/// <summary>
/// A report made by hand: three articles on a fire, one question that differs and is partly out of date, one pair not compared.
/// </summary>
internal static class SampleReport
{
    internal const string Sentence = "At least 12 people were killed in the fire.";

    internal static Report Make(
        string source = "Harbour Post",
        string speaker = "Jane Doe",
        string title = "Fire at the harbour",
        string sentence = Sentence
    )
    {
        var post = Article("a.txt", source, title, sentence, new DateOnly(2019, 2, 10));
        var sample = Article("b.txt", "Daily Sample", "Fire", "Officials said 15 people had died.", new DateOnly(2019, 2, 11));
        var early = Article("c.txt", "Morning Wire", "Fire breaks out", "Two people were killed.", new DateOnly(2019, 2, 9));
        var twelve = Number(post, 9, 18, Interval.AtLeast(12)) with { AttributedTo = speaker };
        var fifteen = Number(sample, 15, 24, Interval.Exactly(15));
        var two = Number(early, 0, 10, Interval.Exactly(2));
        var evacuated = Number(sample, 15, 24, Interval.Exactly(15)) with { Property = "evacuated" };
        var jane = new Voice(speaker, VoiceKind.Speaker, [post.Id], "quoted by name");
        var wire = new Voice("Sample Wire", VoiceKind.Wire, [sample.Id], "credited at the end");
        var own = new Voice("Morning Wire", VoiceKind.Article, [early.Id], "");
        var verdict = new Verdict(
            new Topic(ClaimKind.Number, "people killed in the fire", [twelve, fifteen, two]),
            Outcome.Differ,
            [
                new Position("≥12 people", [twelve], [jane], true),
                new Position("15 people", [fifteen], [wire], true),
                new Position("2 people", [two], [own], false),
            ],
            [new Relation(two, fifteen, RelationKind.Updated, RelationReason.LaterAsOf, "15 holds on 11 Feb, 2 on 9 Feb.")],
            "15 lies outside what the other allows.",
            "A later count by the fire service."
        )
        {
            ReplacedBy = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance) { [two] = fifteen },
        };
        return new Report(
            [
                .. new[] { post, sample, early }.Select(a => new ArticleMentions(
                    CrossCheck.Default.Read(a)[0],
                    new Publication(a.Published!.Value, PublicationBasis.Given)
                )),
            ],
            [verdict],
            [new NotCompared(twelve, evacuated, NotComparedReason.OtherMeasure, "One counts killed, the other evacuated.")]
        );
    }

    private static Article Article(string id, string source, string title, string text, DateOnly day) =>
        new(source, text)
        {
            Id = id,
            Title = title,
            Published = day,
        };

    private static Claim Number(Article article, int start, int end, Interval interval)
    {
        var quantity = new Quantity(interval, Unit.Person);
        return new Claim(
            article,
            new TextSpan(Part.Text, start, end),
            article.Text[start..end],
            new NumberValue(quantity, null, $"{interval} people")
        )
        {
            Sentence = new TextSpan(Part.Text, 0, article.Text.Length),
            Subject = "people",
            Property = "killed",
            AsOf = article.Published!.Value,
            Publication = new Publication(article.Published!.Value, PublicationBasis.Given),
        };
    }
}
