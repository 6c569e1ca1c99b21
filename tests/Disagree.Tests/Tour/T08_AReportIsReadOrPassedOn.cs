using System.Text.Json;
using Disagree.Articles;
using Disagree.Languages;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tests.Tour;

/// <summary>
/// The tour ends here. A report is text for people, Markdown to pass on, JSON for programs; all lead back to characters in the articles.
/// </summary>
public sealed class T08_AReportIsReadOrPassedOn
{
    private static readonly Article Post = new("Harbour Post", "The fire killed 12 people.")
    {
        Id = "post",
        Published = new DateOnly(2019, 2, 10),
    };
    private static readonly Article Sample = new("Daily Sample", "The fire killed 15 people.")
    {
        Id = "sample",
        Published = new DateOnly(2019, 2, 10),
    };

    private readonly Report report = CrossCheck.Default.Run(Post, Sample);

    [Fact]
    public void Text_marks_the_words_within_their_sentence() =>
        report
            .ToText()
            .Should()
            .Contain("THE SOURCES DIFFER")
            .And.Contain("The fire killed «12 people».")
            .And.Contain("The fire killed «15 people».");

    [Fact]
    public void Markdown_has_a_table_of_questions() =>
        report.ToMarkdown().Should().Contain("|  | Outcome | Question | Held now | Superseded |");

    [Fact]
    public void JSON_gives_the_place_of_every_claim()
    {
        using var json = JsonDocument.Parse(report.ToJson());
        var claim = json.RootElement.GetProperty("topics")[0].GetProperty("claims")[0];
        var (start, end) = (claim.GetProperty("start").GetInt32(), claim.GetProperty("end").GetInt32());
        claim.GetProperty("article").GetString().Should().Be("post");
        Post.Text[start..end].Should().Be("12 people");
    }

    [Fact]
    public void The_order_in_which_articles_are_named_makes_no_difference() =>
        CrossCheck.Default.Run(Sample, Post).ToJson().Should().Be(report.ToJson());

    [Fact]
    public void A_report_as_of_a_day_leaves_out_what_holds_only_later()
    {
        var later = Sample with { Published = new DateOnly(2019, 2, 14) };
        var check = CrossCheck.Default with { AsOf = new DateOnly(2019, 2, 12) };
        check.Run(Post, later).ToText(new ReportOptions { All = true }).Should().Contain("12 people").And.NotContain("«15 people»");
    }
}
