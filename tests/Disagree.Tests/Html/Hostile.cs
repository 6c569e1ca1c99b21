using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Html;

/// <summary>A report in which one text stands in every field that an article, a claim or a voice has.</summary>
internal static class Hostile
{
    /// <param name="text">What stands in every field.</param>
    /// <param name="number">Tells the articles of several such reports apart.</param>
    internal static Report Report(string text, int number = 0)
    {
        var one = Article($"{number:000}a{text}", text);
        var other = Article($"{number:000}b{text}", text);
        var (a, b) = (Claim(one, text, new DateOnly(2019, 2, 10)), Claim(other, text, new DateOnly(2019, 2, 12)));
        var voice = new Voice(text, VoiceKind.Speaker, [one.Id], text);
        var wire = new Voice(text, VoiceKind.Wire, [other.Id], text);
        var verdict = new Verdict(
            new Topic(ClaimKind.Name, text, [a, b]),
            Outcome.OutOfDate,
            [new Position(text, [b], [wire], true), new Position(text, [a], [voice], false)],
            [new Relation(a, b, RelationKind.Updated, RelationReason.LaterAsOf, text)],
            text,
            text
        )
        {
            ReplacedBy = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance) { [a] = b },
        };
        return new Report(
            [
                .. CrossCheck
                    .Default.Read(one, other)
                    .Select(d => new ArticleMentions(
                        d,
                        new Publication(d.Article.Published ?? DatePeriod.Unknown, PublicationBasis.Inferred, text)
                    )),
            ],
            [verdict],
            [new NotCompared(a, b, NotComparedReason.OtherEvent, text)]
        );
    }

    private static Article Article(string id, string text) =>
        new(text, $"{text}\nWords about {text} and more.")
        {
            Id = id,
            Title = text,
            Url = text,
            Published = new DateOnly(2019, 2, 12),
        };

    private static Claim Claim(Article article, string text, DateOnly day)
    {
        var start = article.Text.IndexOf('\n', text.Length) + 1;
        var span = new TextSpan(Part.Text, start, article.Text.Length);
        return new Claim(article, span, article.Text[start..], new NameValue(text, NameType.Person))
        {
            Sentence = span,
            Subject = text,
            Property = text,
            Place = text,
            AsOf = day,
            AttributedTo = text,
            Publication = new Publication(day, PublicationBasis.Given),
        };
    }
}
