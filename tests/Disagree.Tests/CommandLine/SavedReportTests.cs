using Disagree.Tests.Changes;

namespace Disagree.Tests.CommandLine;

/// <summary>A report that was kept can be shown again in any format, and compared with a later one.</summary>
public sealed class SavedReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    public async Task A_saved_report_looks_in_every_format_as_it_did(string format)
    {
        var path = Path.Combine(folder.Path, "r.json");
        var saved = await ConsoleRun.Of("compare", Repository.Seeds, "--format", "json", "--output", path);
        var shown = await ConsoleRun.Of("show", path, "--format", format);
        shown.Output.Should().Be((await ConsoleRun.Of("compare", Repository.Seeds, "--format", format)).Output);
        shown.Status.Should().Be(saved.Status);
    }

    [Fact]
    public async Task A_saved_report_is_read_from_standard_input() =>
        (await ConsoleRun.WithInput(Story.Sunday.ToJson(), "show", "-")).Output.Should().Be(Story.Sunday.ToText());

    [Fact]
    public async Task What_has_changed_since_a_saved_report_is_told_in_each_format()
    {
        var path = folder.Write("old.json", Story.Sunday.ToJson());
        (await ConsoleRun.Of("compare", Repository.Seeds, "--since", path))
            .Output.Should()
            .StartWith("5 new articles, 2 gone; questions: 0 settled");
        (await ConsoleRun.Of("compare", Repository.Seeds, "--since", path, "--format", "markdown"))
            .Output.Should()
            .StartWith("# What has changed");
        (await ConsoleRun.Of("compare", Repository.Seeds, "--since", path, "--format", "json"))
            .Output.Should()
            .StartWith("{\n  \"schemaVersion\": 1,\n  \"newArticles\"");
    }

    [Fact]
    public async Task A_format_that_changes_do_not_have_is_refused() =>
        (
            await ConsoleRun.Of("compare", Repository.Seeds, "--since", folder.Write("old.json", Story.Sunday.ToJson()), "--format", "csv")
        ).ShouldBeRefused("--since: expected --format text, markdown, json but found \"csv\"");

    [Theory]
    [InlineData("{", "line 1, byte 2: expected JSON")]
    [InlineData("{\"schemaVersion\": 1}", "$: expected a property \"articles\" but found none")]
    public async Task A_saved_report_that_cannot_be_read_is_refused(string json, string problem)
    {
        var path = folder.Write("broken.json", json);
        (await ConsoleRun.Of("show", path)).ShouldBeRefused("broken.json: ", problem);
        (await ConsoleRun.Of("compare", Repository.Seeds, "--since", path)).ShouldBeRefused("broken.json: ", problem);
    }

    [Fact]
    public async Task A_saved_report_that_is_not_there_is_refused() =>
        (await ConsoleRun.Of("show", "no-such.json")).ShouldBeRefused(
            "no-such.json: expected a report that compare --format json wrote but found nothing of that name."
        );

    [Theory]
    [InlineData("report", "urn:disagree:report:1")]
    [InlineData("extract", "urn:disagree:extract:1")]
    [InlineData("changes", "urn:disagree:changes:1")]
    public async Task The_schemas_are_printed(string name, string id) => (await ConsoleRun.Of("schema", name)).Output.Should().Contain(id);

    [Fact]
    public async Task A_schema_that_is_not_there_is_refused() =>
        (await ConsoleRun.Of("schema", "claims")).ShouldBeRefused("schema: expected report, extract or changes but found \"claims\".");
}
