using Disagree.Reports;
using Disagree.Tests.CommandLine;

namespace Disagree.Tests.Reports;

/// <summary>One question with the whole chain from words to verdict.</summary>
public sealed class ExplainTests
{
    private static readonly ReportOptions One = new()
    {
        Topic = "t1",
        Explain = true,
        Width = 400,
    };

    [Fact]
    public void The_chain_tells_the_rule_the_interval_the_question_the_dates_and_the_voice()
    {
        var text = SampleReport.Make().ToText(One);
        text.Should().Contain("One question: 3 claims of 3 articles; property “killed”; subject “people”; unit “person”; place not said.");
        text.Should().Contain("c1: a.txt[9..18]");
        text.Should().Contain("read as: ≥12 person (at least); rule none; asserted");
        text.Should().Contain("dates: holds as of 10 Feb 2019; published 10 Feb 2019");
        text.Should().Contain("voice: Jane Doe, speaker: quoted by name");
        text.Should().Contain("updated (later as of). 15 holds on 11 Feb, 2 on 9 Feb.");
        text.Should().Contain("other measure. One counts killed, the other evacuated.");
    }

    [Fact]
    public void A_question_keeps_its_ids_when_it_stands_alone()
    {
        var report = Seeds.SeedArticles.Report;
        var whole = report.ToText(new ReportOptions { Explain = true, Width = 400 }).Split('\n');
        var alone = report
            .ToText(
                new ReportOptions
                {
                    Explain = true,
                    Width = 400,
                    Topic = "t2",
                }
            )
            .Split('\n');
        alone
            .Should()
            .Contain(l => l.StartsWith("t2 ", StringComparison.Ordinal))
            .And.NotContain(l => l.StartsWith("t1 ", StringComparison.Ordinal));
        alone.Where(l => l.TrimStart().StartsWith('c') && l.Contains("txt[", StringComparison.Ordinal)).Should().BeSubsetOf(whole);
    }

    [Fact]
    public void A_question_that_is_not_there_is_refused_with_those_there_are() =>
        FluentActions
            .Invoking(() => SampleReport.Make().ToText(new ReportOptions { Topic = "t2" }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Expected the id of a question of this report (t1 to t1) but found \"t2\".*");

    [Theory]
    [InlineData("t2")]
    [InlineData("spokesman coalition")]
    public async Task The_console_finds_a_question_by_its_id_or_by_words_of_it(string topic)
    {
        var run = await ConsoleRun.Of("explain", topic, Repository.Seeds);
        run.Error.Should().BeEmpty();
        run.Output.Should()
            .Contain("spokesman of US-led coalition")
            .And.Contain("One question:")
            .And.NotContain("jihadists (Islamic State)");
    }

    [Theory]
    [InlineData("t99", "none of")]
    [InlineData("role", "several of")]
    public async Task The_console_refuses_words_that_fit_no_question_or_several_and_shows_them(string topic, string fits) =>
        (await ConsoleRun.Of("explain", topic, Repository.Seeds)).ShouldBeRefused("TOPIC: expected", fits, "role of Ryan Dillon");
}
