using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports;
using Disagree.Values;
using Disagree.Verdicts;
using Measure = Disagree.Claims.Measure;

namespace Disagree.Tests.Topics;

/// <summary>
/// Claims from a database, or from another reader, are aligned and judged with those read from text, and shown beside them.
/// </summary>
public sealed class ClaimsMadeElsewhereTests
{
    private static readonly Article Register = new("City register", "") { Id = "register" };

    private static readonly Claim Seventeen = new(
        Register,
        default,
        "row 118: 17 dead",
        new NumberValue(new Quantity(Interval.Exactly(17), Unit.Person), null, "17 people")
    )
    {
        Property = "killed",
        Population = new Population("person", "person", null),
        Measure = Measure.Cumulative,
        AsOf = new DateOnly(2019, 2, 12),
    };

    private readonly Report report = Compare(
        Seventeen,
        new Article("Harbour Post", "The fire killed 12 people.") { Id = "post", Published = new DateOnly(2019, 2, 10) },
        new Article("Daily Sample", "The fire killed 12 people.") { Id = "sample", Published = new DateOnly(2019, 2, 10) }
    );

    [Fact]
    public void A_claim_made_elsewhere_answers_the_question_that_articles_answer()
    {
        var verdict = report.Verdicts.Should().ContainSingle().Which;
        verdict.Outcome.Should().Be(Outcome.OutOfDate);
        verdict.Positions[0].Claims.Should().ContainSingle().Which.Should().BeSameAs(Seventeen);
        verdict.ReplacedBy.Values.Should().OnlyContain(c => ReferenceEquals(c, Seventeen));
    }

    [Fact]
    public void It_is_shown_in_its_own_words_with_where_it_comes_from() =>
        report.ToText().Should().StartWith("3 articles").And.Contain("City register, no date").And.Contain("«row 118: 17 dead»");

    [Fact]
    public void Every_format_holds_it_and_it_comes_back_from_JSON()
    {
        var back = Report.FromJson(report.ToJson());
        back.ToJson().Should().Be(report.ToJson());
        back.ToText().Should().Be(report.ToText());
        back.ToHtml().Should().Be(report.ToHtml());
        report.ToCsv().Should().Contain("City register");
        report.ToMarkdown().Should().Contain("City register");
    }

    private static Report Compare(Claim own, params Article[] articles)
    {
        var check = CrossCheck.Default;
        var mentions = check.FindMentions(check.Read(articles));
        var alignment = check.AlignTopics([.. check.ExtractClaims(mentions), own]);
        return new Report(mentions, check.Judge(alignment, mentions), alignment.NotCompared);
    }
}
