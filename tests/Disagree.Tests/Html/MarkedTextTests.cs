using System.Xml.Linq;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Tests.Html;

/// <summary>Claims whose words lie within, across and upon each other, each still marked and each with one place to lead to.</summary>
public sealed class MarkedTextTests
{
    private const string Text = "zero one two three\nfour five six";

    [Theory]
    [InlineData("one two", "one two", "zero [one two] three / four five six")]
    [InlineData("one", "one two", "zero [[one] two] three / four five six")]
    [InlineData("one two", "two three", "zero [one [two]][ three] / four five six")]
    [InlineData("one", "two", "zero [one] [two] three / four five six")]
    [InlineData("three\nfour", "four five", "zero one two [three] / [[four] five] six")]
    [InlineData("zero one two three\nfour five six", "five", "[zero one two three] / [four [five] six]")]
    public void Words_are_marked_wherever_they_lie(string one, string other, string marked)
    {
        var article = new Article("Daily Sample", Text) { Id = "a" };
        var claims = new[] { one, other }.Distinct(StringComparer.Ordinal).Select(w => Claim(article, w)).ToList();
        var report = new Report(
            [
                .. CrossCheck
                    .Default.Read(article)
                    .Select(d => new ArticleMentions(d, new Publication(DatePeriod.Unknown, PublicationBasis.Unknown))),
            ],
            [],
            [new NotCompared(claims[0], claims[^1], NotComparedReason.OtherUnit, "")]
        );
        var page = new HtmlPage(report);
        var lines = page.Of("div", "text").Single().Descendants("p").ToList();
        page.All("mark").Count(m => m.Attribute("id") is not null).Should().Be(claims.Count);
        if (claims.Count > 1)
        {
            string.Join(" / ", lines.Select(Marked)).Should().Be(marked);
        }
    }

    private static string Marked(XElement element) =>
        string.Concat(
            element
                .Nodes()
                .Select(n =>
                    n switch
                    {
                        XElement inner => $"[{Marked(inner)}]",
                        _ => n.ToString(),
                    }
                )
        );

    private static Claim Claim(Article article, string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Claim(article, new TextSpan(Part.Text, start, start + words.Length), words, new NameValue(words, NameType.Other));
    }
}
