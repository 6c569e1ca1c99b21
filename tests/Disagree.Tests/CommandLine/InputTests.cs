using System.Text.Json;
using Disagree.Articles;

namespace Disagree.Tests.CommandLine;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Front_matter_says_where_an_article_comes_from()
    {
        var path = folder.Write(
            "a.txt",
            "---\nsource: The Sample Times\ntitle: 'Nine' flee: officials\npublished: 2019-02\nurl: https://example.org/a\n---\n\n  Nine men fled."
        );
        using var line = await One("extract", path);
        line.RootElement.GetProperty("id").GetString().Should().Be("a.txt");
        line.RootElement.GetProperty("source").GetString().Should().Be("The Sample Times");
        line.RootElement.GetProperty("published").ToString().Should().Contain("2019-02-01").And.Contain("2019-02-28").And.Contain("given");
    }

    [Theory]
    [InlineData("2018-05-14T15:03:00Z", "2018-05-14", "2018-05-14", "2018-05-14T15:03:00+00:00")]
    [InlineData("2018-05-14T23:30:00-05:00", "2018-05-14", "2018-05-14", "2018-05-14T23:30:00-05:00")]
    [InlineData("2018-05-14", "2018-05-14", "2018-05-14", null)]
    [InlineData("2019-02", "2019-02-01", "2019-02-28", null)]
    [InlineData("2017", "2017-01-01", "2017-12-31", null)]
    [InlineData("2017-09-05/2017-09-12", "2017-09-05", "2017-09-12", null)]
    [InlineData("2017-09/2017-10", "2017-09-01", "2017-10-31", null)]
    [InlineData("2017-09-05/..", "2017-09-05", null, null)]
    public async Task Published_is_an_instant_a_day_a_month_a_year_or_an_interval(string given, string first, string? last, string? at)
    {
        using var line = JsonDocument.Parse(
            (await ConsoleRun.WithInput($"{{\"text\":\"Nine men fled.\",\"published\":\"{given}\"}}", "extract", "-")).Output
        );
        var published = line.RootElement.GetProperty("published");
        published.GetProperty("first").GetString().Should().Be(first);
        published.GetProperty("last").GetString().Should().Be(last);
        published.GetProperty("at").GetString().Should().Be(at);
    }

    [Fact]
    public async Task Keys_of_JSON_are_read_in_capitals_too_and_others_are_named_once()
    {
        const string Line = """{"Text":"Nine men fled.","Published":"2019-02-10","lang":"en"}""";
        var path = folder.Write("a.jsonl", $"{Line}\n{Line}\n");
        var run = await ConsoleRun.Of("extract", path);
        run.Output.Should().Contain("2019-02-10");
        run.Error.Should()
            .Be($"{path}(1): expected one of id, source, title, published, url, text but found \"lang\", which is passed over.\n");
    }

    [Fact]
    public async Task A_path_behind_two_hyphens_may_begin_with_one()
    {
        (await ConsoleRun.Of("extract", "--", "-a.txt")).ShouldBeRefused("-a.txt: expected a file, a folder, or -");
        (await ConsoleRun.Of("extract", "-a.txt")).ShouldBeRefused("-a.txt: expected a path or an option of this command");
    }

    [Fact]
    public async Task Every_answer_can_be_written_to_a_file()
    {
        var article = folder.Write("a.txt", "Nine men fled.");
        var file = Path.Combine(folder.Path, "answer");
        foreach (
            string[] arguments in (string[][])
                [
                    ["extract", article],
                    ["schema"],
                    ["compare", article],
                ]
        )
        {
            var shown = await ConsoleRun.Of(arguments);
            (await ConsoleRun.Of([.. arguments, "-o", file])).Output.Should().BeEmpty();
            (await File.ReadAllTextAsync(file)).Should().Be(shown.Output);
        }

        await ConsoleRun.WithInput("""{"a":"UN","b":"the UN"}""", "names", "-", "-o", file);
        (await File.ReadAllTextAsync(file)).Should().Contain("\"same\":true");
        (await ConsoleRun.Of("extract", article, "-o", article)).ShouldBeRefused("expected a file of its own");
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_read_by_name()
    {
        folder.Write("b.md", "Nine men fled.");
        folder.Write("a.txt", "Nine men fled.");
        folder.Write("c.jsonl", "{\"id\":\"x\",\"text\":\"Nine men fled.\"}\n{\"text\":\"Ten men fled.\"}\n");
        folder.Write("photo.png", "no text");
        var run = await ConsoleRun.Of("extract", folder.Path);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Id).Should().Equal("a.txt", "b.md", "x", "c.jsonl(2)");
    }

    [Fact]
    public async Task A_page_of_HTML_is_read_as_the_text_it_shows()
    {
        var path = folder.Write(
            "a.html",
            "<html><head><title>No</title><style>p{}</style></head><body><p>Nine&nbsp;men <b>fled</b> &amp; 3 &lt; 4.<p>Ten<script>if (1 < 2) {}</script> came.</body></html>"
        );
        (await ConsoleRun.Of("extract", path)).Status.Should().Be(0);
        Tool.Input.HtmlText.Read(File.ReadAllText(path), new Article("", ""))
            .Text.Trim()
            .Should()
            .Be("Nine\u00A0men fled & 3 < 4.\nTen\ncame.");
    }

    [Fact]
    public async Task Many_lines_are_answered_in_their_order()
    {
        var input = string.Concat(
            Enumerable
                .Range(0, 300)
                .Select(i => $"{{\"id\":\"{i}\",\"text\":\"{new string('x', 3000 - (i * 10))} At least {i} men fled.\"}}\n")
        );
        var run = await ConsoleRun.WithInput(input, "extract", "-");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Id)
            .Should()
            .Equal(Enumerable.Range(0, 300).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_report_can_go_to_a_file()
    {
        var path = Path.Combine(folder.Path, "report.md");
        var direct = await ConsoleRun.Of("compare", Repository.Seeds, "--format", "markdown");
        var run = await ConsoleRun.Of("compare", Repository.Seeds, "--format", "markdown", "--output", path);
        run.Output.Should().BeEmpty();
        run.Status.Should().Be(direct.Status);
        File.ReadAllText(path).Should().Be(direct.Output);
    }

    [Theory]
    [InlineData("--help", "compare", "extract")]
    [InlineData("compare --help", "--all", "--as-of", "--explain", "--format", "--output", "--each", "0", "1", "2")]
    [InlineData("extract --help", "JSON")]
    public async Task Help_tells_what_there_is(string arguments, params string[] words)
    {
        var run = await ConsoleRun.Of(arguments.Split(' '));
        run.Status.Should().Be(0);
        run.Output.Should().ContainAll(words);
    }

    [Fact]
    public async Task Help_of_names_tells_that_it_reads_pairs_alone_and_judges_nothing()
    {
        var run = await ConsoleRun.Of("names", "--help");
        run.Output.Should()
            .Contain("Only -, for pairs as lines of JSON")
            .And.Contain("0  done")
            .And.NotContain("folders")
            .And.NotContain("answered differently");
    }

    private static async Task<JsonDocument> One(params string[] arguments) => JsonDocument.Parse((await ConsoleRun.Of(arguments)).Output);

    private static string? Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }
}
