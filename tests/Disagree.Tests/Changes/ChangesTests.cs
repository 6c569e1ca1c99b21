using Disagree.Reports;
using Disagree.Reports.Changes;
using Disagree.Reports.Json.Shapes;
using Disagree.Tests.Json;
using Disagree.Tests.Laws;
using Disagree.Tests.Seeds;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Changes;

/// <summary>What a report says that an earlier one did not.</summary>
public sealed class ChangesTests
{
    [Fact]
    public void Nothing_has_changed_since_the_same_report()
    {
        var changes = Story.Sunday.Since(Story.Sunday);
        changes.Questions.Should().BeEmpty();
        changes.Unchanged.Should().Be(Story.Sunday.Questions().Count);
        changes.NewArticles.Should().BeEmpty();
    }

    [Fact]
    public void A_question_is_settled_where_a_paper_takes_its_number_back()
    {
        var settled = Story
            .Monday.Since(Story.Sunday)
            .Of(ChangeKind.Settled)
            .Should()
            .ContainSingle(c => c.Question.EndsWith("killed", StringComparison.Ordinal))
            .Which;
        settled
            .Differences.Select(d => d.Words)
            .Should()
            .Equal(
                "Was: differ. Now: agree.",
                "No longer held: 12 people (before: Harbour Post).",
                "Harbour Post said 12 people, and now says 15 people.",
                "15 people is held by Harbour Post too."
            );
        settled.NewClaims.Should().ContainSingle().Which.Value.Text.Should().Be("15 people");
    }

    [Fact]
    public void A_question_is_gone_where_nobody_asks_it_any_more() =>
        Story
            .Monday.Since(Story.Sunday)
            .Of(ChangeKind.Gone)
            .Should()
            .ContainSingle()
            .Which.Before!.Topic.Claims.Should()
            .Contain(c => c.Quote == "Four sailors");

    [Fact]
    public void A_question_has_changed_where_a_later_value_supersedes_what_was_held()
    {
        var changed = Story
            .Wednesday.Since(Story.Monday)
            .Of(ChangeKind.Changed)
            .Should()
            .ContainSingle(c => c.Question.EndsWith("killed", StringComparison.Ordinal))
            .Which;
        changed
            .Differences.Select(d => (d.Aspect, d.Words))
            .Should()
            .Contain([
                (ChangeAspect.Outcome, "Was: agree. Now: out of date."),
                (ChangeAspect.Value, "Held now: 17 people (Evening Paper and Morning Wire)."),
                (ChangeAspect.Value, "Superseded: 15 people (Daily Sample and Harbour Post)."),
            ]);
    }

    [Fact]
    public void A_question_that_was_not_asked_is_new() =>
        Story
            .Wednesday.Since(Story.Monday)
            .Of(ChangeKind.New)
            .Should()
            .Contain(c => c.Question.Contains("arrested", StringComparison.Ordinal));

    [Fact]
    public void Articles_come_and_go()
    {
        Story.Wednesday.Since(Story.Monday).NewArticles.Select(a => a.Document.Article.Id).Should().Equal("paper", "wire");
        Story.Monday.Since(Story.Wednesday).GoneArticles.Select(a => a.Document.Article.Id).Should().Equal("paper", "wire");
    }

    [Fact]
    public void What_is_new_one_way_is_gone_the_other_way()
    {
        var (forth, back) = (Story.Wednesday.Since(Story.Sunday), Story.Sunday.Since(Story.Wednesday));
        forth.Of(ChangeKind.New).Select(c => c.Question).Should().BeEquivalentTo(back.Of(ChangeKind.Gone).Select(c => c.Question));
        // a voice more is news, a voice less is not
        var (changed, changedBack) = (Other(forth), Other(back));
        changed.Keys.Should().Contain(changedBack.Keys);
        changed
            .Where(c => !changedBack.ContainsKey(c.Key))
            .Should()
            .OnlyContain(c => c.Value.Differences.All(d => d.Aspect == ChangeAspect.Voice));

        static Dictionary<string, QuestionChange> Other(ReportChanges changes) =>
            changes.Of(ChangeKind.Changed).Concat(changes.Of(ChangeKind.Settled)).ToDictionary(c => c.Question, StringComparer.Ordinal);
    }

    [Fact]
    public void An_earlier_report_read_back_from_JSON_serves_as_well() =>
        Story.Wednesday.Since(Report.FromJson(Story.Sunday.ToJson())).ToJson().Should().Be(Story.Wednesday.Since(Story.Sunday).ToJson());

    [Fact]
    public void The_changes_are_told_as_approved()
    {
        Approved.Text(
            "Changes/story.txt",
            Story.Monday.Since(Story.Sunday).ToText() + "\n\n" + Story.Wednesday.Since(Story.Monday).ToText()
        );
        Approved.Text("Changes/story.md", Story.Wednesday.Since(Story.Monday).ToMarkdown());
    }

    [Fact]
    public void The_published_schema_of_changes_is_that_of_the_shapes() =>
        Approved.Text(
            "../../docs/changes.schema.json",
            SchemaMaker.Of(ShapeContext.Default.ChangesShape, "urn:disagree:changes:1", "What has changed between two reports of Disagree")
        );

    [Fact]
    public void The_changes_fit_the_schema_that_the_library_carries()
    {
        var check = new SchemaCheck(ReportChanges.JsonSchema);
        check.Problems(Story.Wednesday.Since(Story.Sunday).ToJson()).Should().BeEmpty();
        check.Problems(SeedArticles.Report.Since(Story.Sunday).ToJson()).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_has_changed_since_the_same_report_whatever_the_articles_hold() =>
        Prop.ForAll(
                HostileReports.All,
                report =>
                {
                    var changes = report.Since(Report.FromJson(report.ToJson()));
                    return changes.Questions.Count == 0 && changes.ToText().Contains("as before", StringComparison.Ordinal);
                }
            )
            .Check(Seeded.Quick(30));
}
