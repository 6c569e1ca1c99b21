using System.Text.Json;
using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Reports;

namespace Disagree.Tests.Seeds;

/// <summary>Whatever is reported leads back to exact characters of an article.</summary>
public sealed class SpanTests
{
    [Fact]
    public void Every_mention_lies_within_its_article()
    {
        foreach (var found in SeedArticles.Report.Articles)
        {
            foreach (var mention in Mentions(found))
            {
                var text = found.Document.TextOf(mention.Span.Part);
                mention.Span.Start.Should().BeInRange(0, mention.Span.End - 1);
                mention.Span.End.Should().BeLessThanOrEqualTo(text.Length);
                char.IsWhiteSpace(text[mention.Span.Start]).Should().BeFalse($"{found.Document.Quote(mention.Span)} begins with a blank");
                char.IsWhiteSpace(text[mention.Span.End - 1]).Should().BeFalse($"{found.Document.Quote(mention.Span)} ends with a blank");
            }
        }
    }

    [Fact]
    public void Every_quote_is_what_its_place_cuts_out_of_the_article_and_lies_in_its_sentence()
    {
        using var json = JsonDocument.Parse(SeedArticles.Report.ToJson(new ReportOptions { All = true }));
        var articles = SeedArticles.All.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var claims = json
            .RootElement.GetProperty("topics")
            .EnumerateArray()
            .SelectMany(t => t.GetProperty("claims").EnumerateArray())
            .ToList();
        claims.Should().NotBeEmpty();
        foreach (var claim in claims)
        {
            var article = articles[claim.GetProperty("article").GetString()!];
            var text = string.Equals(claim.GetProperty("part").GetString(), "title", StringComparison.Ordinal)
                ? article.Title!
                : article.Text;
            var (start, end) = (claim.GetProperty("start").GetInt32(), claim.GetProperty("end").GetInt32());
            text[start..end].Should().Be(claim.GetProperty("quote").GetString());
            claim.GetProperty("sentence").GetProperty("start").GetInt32().Should().BeLessThanOrEqualTo(start);
            claim.GetProperty("sentence").GetProperty("end").GetInt32().Should().BeGreaterThanOrEqualTo(end);
        }
    }

    [Fact]
    public void Every_claim_comes_from_running_text_or_a_headline()
    {
        foreach (var found in SeedArticles.Report.Articles)
        {
            foreach (var claim in CrossCheck.Default.ExtractClaims([found]))
            {
                var sentence = found.Document.Sentences[found.Document.SentenceAt(claim.Span)];
                sentence.Kind.Should().BeOneOf([SentenceKind.Body, SentenceKind.Headline], $"“{claim.Quote}” is a claim");
            }
        }
    }

    private static IEnumerable<Mention> Mentions(ArticleMentions found) =>
        [.. found.Quantities, .. found.Times, .. found.Names, .. found.Roles, .. found.Attributions];
}
