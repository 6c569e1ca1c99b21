using Disagree.Articles;
using Disagree.Reports;
using Disagree.Tests.Laws;
using Disagree.Tests.Reports;
using Disagree.Tests.Seeds;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Json;

/// <summary>A report read back from its JSON looks the same in every format.</summary>
public sealed class RoundTripTests
{
    private static readonly ReportOptions[] Options =
    [
        ReportOptions.Default,
        new()
        {
            All = true,
            Explain = true,
            Selectors = true,
        },
    ];

    [Fact]
    public void The_report_on_the_seeds_comes_back() => ShouldComeBack(SeedArticles.Report);

    [Fact]
    public void A_report_made_by_hand_comes_back() => ShouldComeBack(SampleReport.Make());

    [Theory]
    [InlineData("The sea wall is 31 inches high.", "The sea wall is 2 metres high.")]
    [InlineData("The water of the harbour is 59 degrees Fahrenheit warm.", "The water of the harbour is 12 degrees Celsius warm.")]
    public void Amounts_in_two_units_come_back(string one, string other)
    {
        var report = CrossCheck.Default.Run(
            new Article("a", one) { Published = new DateOnly(2019, 2, 10) },
            new Article("b", other) { Published = new DateOnly(2019, 2, 11) }
        );
        report.Verdicts.Should().ContainSingle(v => v.Topic.ArticleCount == 2);
        ShouldComeBack(report);
    }

    [Fact]
    public void Every_report_comes_back_whatever_the_articles_hold() =>
        Prop.ForAll(HostileReports.All, ShouldComeBack).Check(Seeded.Quick(40));

    [Fact]
    public void Without_the_texts_the_claims_still_show_their_own_words()
    {
        var back = Report.FromJson(SampleReport.Make().ToJson(new ReportOptions { Texts = false }));
        back.Articles.Should().OnlyContain(a => a.Document.Text.Length == 0);
        back.ToText().Should().Contain("«12 people»").And.NotContain("were killed in the fire");
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Report.FromJson([.. "\uFEFF"u8, .. SampleReport.Make().ToJsonUtf8()]).ToText().Should().Be(SampleReport.Make().ToText());

    private static void ShouldBeAlike(string found, string wanted)
    {
        foreach (var (line, expected) in found.Split('\n').Zip(wanted.Split('\n')))
        {
            line.Should().Be(expected);
        }

        found.Length.Should().Be(wanted.Length);
    }

    private static void ShouldComeBack(Report report)
    {
        foreach (var options in Options)
        {
            var back = Report.FromJson(report.ToJson(options));
            ShouldBeAlike(back.ToJson(options), report.ToJson(options));
            ShouldBeAlike(back.ToText(options), report.ToText(options));
            ShouldBeAlike(back.ToMarkdown(options), report.ToMarkdown(options));
            ShouldBeAlike(back.ToCsv(options), report.ToCsv(options));
            ShouldBeAlike(back.ToHtml(options), report.ToHtml(options));
        }
    }
}
