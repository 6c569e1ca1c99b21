using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Tests.Html;
using Disagree.Tests.Reports;
using Disagree.Tests.Seeds;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Browser.Tests;

/// <summary>The pages that are looked at.</summary>
internal static class Pages
{
    /// <summary>Of the five real articles.</summary>
    internal static string Seeds { get; } = SeedArticles.Report.ToHtml();

    /// <summary>With everything that can be shown.</summary>
    internal static string Everything { get; } = SeedArticles.Report.ToHtml(new ReportOptions { All = true, Explain = true });

    /// <summary>Of three articles made by hand.</summary>
    internal static string Sample { get; } = SampleReport.Make().ToHtml(new ReportOptions { Explain = true });

    /// <summary>With two hundred hostile texts, each in every field.</summary>
    internal static string HostileTexts { get; } =
        Join([.. HostilePayloads.All.Select((p, i) => Hostile.Report(p, i))]).ToHtml(new ReportOptions { Explain = true });

    /// <summary>A thousand articles of four thousand characters, each with a claim in one of a hundred questions.</summary>
    internal static Report Large { get; } = MakeLarge(1000);

    private static Report Join(IReadOnlyList<Report> reports) =>
        new(
            [.. reports.SelectMany(r => r.Articles).OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal)],
            [.. reports.SelectMany(r => r.Verdicts)],
            [.. reports.SelectMany(r => r.NotCompared)]
        );

    private static Report MakeLarge(int count)
    {
        var claims = Enumerable.Range(0, count).Select(Number).ToList();
        var verdicts = claims
            .Chunk(10)
            .Select(
                (c, i) =>
                    new Verdict(
                        new Topic(ClaimKind.Number, $"people counted in district {i}", c),
                        Outcome.Differ,
                        [.. c.Select(Alone)],
                        [],
                        "They have no value in common.",
                        null
                    )
            );
        return new Report(
            [
                .. claims
                    .Select(c => new ArticleMentions(CrossCheck.Default.Read(c.Article)[0], c.Publication!))
                    .OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal),
            ],
            [.. verdicts],
            []
        );
    }

    private static Claim Number(int number)
    {
        var text =
            $"{number} people were counted.\n"
            + string.Concat(
                Enumerable.Repeat(
                    "Rain fell on the harbour and nobody came to the market that day. The boats stayed in, the cranes stood still, and the ferry did not leave. In the evening the wind turned and the rain grew thin.\n",
                    20
                )
            );
        var day = new DateOnly(2019, 1, 1).AddDays(number % 300);
        var words = $"{number} people";
        return new Claim(
            new Article($"Source {number % 20}", text) { Id = $"article-{number:0000}", Published = day },
            new TextSpan(Part.Text, 0, words.Length),
            words,
            new NumberValue(new Quantity(Interval.Exactly(number), Unit.Person), null, words)
        )
        {
            Sentence = new TextSpan(Part.Text, 0, text.IndexOf('\n')),
            AsOf = day,
            Publication = new Publication(day, PublicationBasis.Given),
        };
    }

    private static Position Alone(Claim claim) =>
        new(claim.Value.Text, [claim], [new Voice(claim.Article.Source, VoiceKind.Article, [claim.Article.Id], "")], true);
}
