using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Disagree.Reports;
using Disagree.Tests.CommandLine;
using Disagree.Tests.Reports;
using Disagree.Tests.Seeds;

namespace Disagree.Tests.Html;

public sealed class HtmlReportTests
{
    private static readonly ReportOptions Everything = new() { All = true, Explain = true };

    private static HtmlPage Seeds { get; } = new(SeedArticles.Report, Everything);

    [Fact]
    public void The_page_of_a_report_made_by_hand_is_the_approved_one() => Approved.Text("Html/sample.html", SampleReport.Make().ToHtml());

    [Fact]
    public void The_policy_allows_the_one_style_and_the_one_script_by_their_hashes_and_nothing_else()
    {
        var policy = (string)
            Seeds.All("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!;
        policy
            .Should()
            .Be(
                $"default-src 'none'; style-src 'sha256-{Hash("style")}'; script-src 'sha256-{Hash("script")}'; base-uri 'none'; form-action 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'"
            );
    }

    [Fact]
    public void Nothing_is_loaded_and_nothing_runs_but_the_script()
    {
        Seeds
            .Root.Descendants()
            .Select(e => e.Name.LocalName)
            .Should()
            .NotContain(["link", "img", "image", "iframe", "object", "embed", "base", "use", "audio", "video", "source"]);
        Seeds
            .Root.Descendants()
            .Attributes()
            .Select(a => a.Name.LocalName)
            .Should()
            .NotContain(n => n == "src" || n == "style" || n == "action" || n.StartsWith("on", StringComparison.Ordinal));
        var page = SampleReport.Make().ToHtml();
        page.Should().NotContain("://").And.NotContain("url(").And.NotContain("@import");
    }

    [Fact]
    public void Each_id_stands_once_and_each_link_leads_to_one()
    {
        var ids = Seeds.Root.Descendants().Attributes("id").Select(a => a.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        Seeds
            .All("a")
            .Select(a => (string)a.Attribute("href")!)
            .Where(h => h.StartsWith('#'))
            .Select(h => h[1..])
            .Except(ids, StringComparer.Ordinal)
            .Should()
            .BeEmpty();
        Seeds
            .Root.Descendants()
            .Attributes()
            .Where(a => a.Name.LocalName is "for" or "aria-labelledby")
            .Select(a => a.Value)
            .Except(ids, StringComparer.Ordinal)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Every_question_of_the_report_has_its_outcome_reason_plot_positions_and_words()
    {
        var cards = Seeds.Of("article", "question").ToList();
        cards.Should().HaveSameCount(SeedArticles.Report.Verdicts);
        foreach (var (card, verdict) in cards.Zip(SeedArticles.Report.Verdicts))
        {
            var text = HtmlPage.Text(card);
            text.Should().Contain(verdict.Topic.Question);
            text.Contains(HtmlPage.Text(new XElement("p", verdict.Why)), StringComparison.Ordinal).Should().BeTrue();
            card.Descendants("h4")
                .Select(HtmlPage.Text)
                .Should()
                .Equal(verdict.Positions.Select(p => (p.IsCurrent ? "" : "was ") + p.Value));
            card.Descendants("blockquote").Should().HaveCount(verdict.Topic.Claims.Count);
            card.Descendants("figure").Should().HaveCountLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void A_claim_leads_to_its_own_words_in_its_article()
    {
        var page = new HtmlPage(SampleReport.Make());
        var link = page.ById("c1").Descendants("a").First();
        var words = page.ById(((string)link.Attribute("href")!)[1..]);
        words.Value.Should().Be("12 people");
        words.Ancestors("details").Single().Value.Should().Contain("Harbour Post").And.Contain(SampleReport.Sentence);
        words
            .Ancestors("div")
            .First()
            .Descendants("ul")
            .Single()
            .Descendants("a")
            .Select(a => (string)a.Attribute("href")!)
            .Should()
            .Contain("#c1");
    }

    [Fact]
    public void Every_claim_of_the_seeds_is_marked_to_the_letter()
    {
        foreach (var claim in SeedArticles.Report.Verdicts.SelectMany(v => v.Topic.Claims).Distinct())
        {
            Seeds
                .All("mark")
                .Where(m => m.Attribute("id") is not null)
                .Select(HtmlPage.Text)
                .Should()
                .Contain(string.Join(' ', claim.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [Fact]
    public void The_text_of_an_article_stands_once_and_whole()
    {
        foreach (var (details, article) in Seeds.Of("details", "article").Zip(SeedArticles.Report.Articles))
        {
            var lines = details
                .Elements("div")
                .Single()
                .Descendants("p")
                .Where(p => (string?)p.Attribute("class") != "headline")
                .Select(HtmlPage.Text);
            var expected = article
                .Document.Text.Split('\n')
                .Select(l =>
                    string.Join(' ', Disagree.Reports.Text.Printable.Clean(l).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                )
                .Where(l => l.Length > 0);
            lines.Should().Equal(expected);
        }
    }

    [Fact]
    public void What_looked_alike_is_a_list_with_every_reason()
    {
        var list = HtmlPage.Text(Seeds.ById("not-compared"));
        foreach (var pair in SeedArticles.Report.NotCompared)
        {
            list.Should().Contain(HtmlPage.Text(new XElement("p", pair.Why)));
        }
    }

    [Fact]
    public void The_sources_tell_how_late_they_are_against_the_first()
    {
        var rows = new HtmlPage(SampleReport.Make())
            .Of("table", "sources")
            .Single()
            .Descendants("tbody")
            .Single()
            .Elements("tr")
            .Select(r => string.Join(' ', r.Elements().Select(HtmlPage.Text)));
        rows.Should()
            .Equal(
                "Daily Sample 1 1 0 1 0 0 of 1 question 2 days, once",
                "Harbour Post 1 1 0 1 0 0 of 1 question 1 day, once",
                "Morning Wire 1 1 0 0 1 1 of 1 question never"
            );
    }

    [Fact]
    public void A_report_on_nothing_is_a_page_too() =>
        HtmlPage
            .Text(new HtmlPage(CrossCheck.Default.Run()).All("header").First())
            .Should()
            .Contain("0 articles, 0 voices, no question that two of them answer.");

    [Fact]
    public async Task The_console_writes_it()
    {
        var run = await ConsoleRun.Of("compare", Repository.Seeds, "--format", "html");
        run.Output.Should().Be(SeedArticles.Report.ToHtml());
    }

    private static string Hash(string element)
    {
        var start = Seeds.Source.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var end = Seeds.Source.IndexOf($"</{element}>", StringComparison.Ordinal);
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Seeds.Source[start..end])));
    }
}
