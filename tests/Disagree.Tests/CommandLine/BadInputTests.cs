namespace Disagree.Tests.CommandLine;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_empty_folder_is_refused() =>
        (await ConsoleRun.Of("compare", folder.Path)).ShouldBeRefused(
            folder.Path,
            "expected articles.json or files that end in .txt",
            "an empty folder"
        );

    [Fact]
    public async Task A_folder_without_articles_is_refused()
    {
        folder.Write("photo.png", "x");
        (await ConsoleRun.Of("compare", folder.Path)).ShouldBeRefused(folder.Path, "one entry of another kind");
    }

    [Fact]
    public async Task A_missing_file_is_refused() =>
        (await ConsoleRun.Of("compare", "no-such-file.txt")).ShouldBeRefused(
            "no-such-file.txt: expected a file, a folder, or - for standard input"
        );

    [Fact]
    public async Task An_unknown_option_is_refused() =>
        (await ConsoleRun.Of("compare", Repository.Seeds, "--frobnicate")).ShouldBeRefused("--frobnicate", "unknown option");

    [Theory]
    [InlineData("compare", "seeds", "--format", "pdf")]
    [InlineData("compare", "seeds", "--as-of", "yesterday")]
    [InlineData("compare", "seeds", "--each")]
    [InlineData("compare", "seeds", "-f", "text", "-f", "json")]
    [InlineData("compare", "seeds", "--format", "text", "-f", "json", "--each")]
    [InlineData("compare", "seeds", "--since", "a", "--since", "b")]
    [InlineData("compare", "seeds", "--since", "a", "-f", "json", "-f", "json")]
    [InlineData("compare", "seeds", "--each=true", "--each=false")]
    [InlineData("compare", "seeds", "-o", "a", "-o", "b")]
    [InlineData("compare", "seeds", "--as-of", "2019-02-10", "--as-of", "2019-02-11")]
    [InlineData("extract", "seeds", "-f", "jsonl", "-f", "jsonl")]
    [InlineData("show", "report.json", "-f", "html", "-f", "html")]
    [InlineData("compare", "-", "--format", "jsonl")]
    [InlineData("compare")]
    [InlineData("extract")]
    [InlineData("conjure")]
    [InlineData]
    public async Task A_command_line_that_makes_no_sense_is_refused(params string[] arguments) =>
        (await ConsoleRun.Of(arguments)).ShouldBeRefused("disagree --help");

    [Theory]
    [InlineData("{\"id\": \"a\", \"text\": ", "broken JSON at byte")]
    [InlineData("not json", "broken JSON at byte 2")]
    [InlineData("[1, 2]", "expected an article as a JSON object but found a list")]
    [InlineData("{\"id\": \"a\"}", "expected a property \"text\"")]
    [InlineData("{\"text\": {}}", "expected \"text\" as a string but found an object")]
    [InlineData("{\"text\": 12}", "expected \"text\" as a string but found a number")]
    [InlineData("{\"text\": null}", "expected \"text\" as a string but found null")]
    [InlineData("{\"text\": \"\", \"published\": \"last week\"}", "expected \"published\" as an instant, a day")]
    [InlineData("{\"text\": \"\", \"published\": \"2019-02-10/2019-02-01\"}", "found \"2019-02-10/2019-02-01\"")]
    public async Task A_broken_line_is_refused_with_its_number(string line, string problem)
    {
        var input = "{\"id\": \"first\", \"text\": \"Nine men fled.\"}\n\n" + line + "\n";
        (await ConsoleRun.WithInput(input, "compare", "-")).ShouldBeRefused("standard input(3)", problem);
        (await ConsoleRun.Of("compare", folder.Write("lines.jsonl", input))).ShouldBeRefused("lines.jsonl(3)", problem);
    }

    [Fact]
    public async Task Front_matter_without_an_end_is_refused() =>
        (await ConsoleRun.Of("extract", folder.Write("open.txt", "---\nsource: Reuters\npublished: 2019\n"))).ShouldBeRefused(
            "open.txt",
            "expected a line --- that ends the front matter begun in line 1"
        );

    [Fact]
    public async Task A_line_of_front_matter_that_is_no_key_and_value_is_refused() =>
        (await ConsoleRun.Of("extract", folder.Write("odd.txt", "---\nsource: Reuters\nNine men fled.\n---\n"))).ShouldBeRefused(
            "odd.txt(3)",
            "expected a line \"key: value\"",
            "Nine men fled."
        );

    [Theory]
    [InlineData("[]", "expected an object {\"articles\": [ … ]} but found a list")]
    [InlineData("{\"articles\": [", "broken JSON")]
    [InlineData("{\"articles\": []}", "expected at least one article")]
    [InlineData("{\"articles\": [\"a.txt\"]}", "article 1: expected an object with a \"file\"")]
    [InlineData("{\"articles\": [{\"source\": \"CNN\"}]}", "article 1: expected a property \"file\"")]
    [InlineData("{\"articles\": [{\"file\": \"gone.txt\"}]}", "expected the file \"gone.txt\" beside the manifest")]
    public async Task A_broken_manifest_is_refused(string manifest, string problem)
    {
        folder.Write("articles.json", manifest);
        (await ConsoleRun.Of("compare", folder.Path)).ShouldBeRefused("articles.json", problem);
    }

    [Fact]
    public async Task Two_articles_with_one_id_are_refused() =>
        (await ConsoleRun.WithInput("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n", "compare", "-")).ShouldBeRefused(
            "expected every article to have an id of its own but found \"a\""
        );

    [Fact]
    public async Task Two_lines_with_one_id_are_refused_with_their_numbers() =>
        (
            await ConsoleRun.Of("compare", folder.Write("lines.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"a\",\"text\":\"y\"}\n"))
        ).ShouldBeRefused(
            "lines.jsonl(3): expected every article to have an id of its own but found \"a\", which is also in ",
            "lines.jsonl(1)."
        );

    [Theory]
    [InlineData("{\"id\": \"1\", \"a\": \"Ana Keller\"}", "expected a property \"b\" but found none")]
    [InlineData("{\"id\": \"1\", \"a\": 7, \"b\": \"Keller\"}", "expected \"a\" as a string but found a number")]
    [InlineData("[]", "expected an object with id, a, b and type but found a list")]
    [InlineData("{", "broken JSON")]
    public async Task A_pair_without_two_names_is_refused(string line, string problem) =>
        (await ConsoleRun.WithInput(line + "\n", "names", "-")).ShouldBeRefused("standard input(1)", problem);

    [Fact]
    public async Task Nothing_on_standard_input_is_refused() =>
        (await ConsoleRun.WithInput("", "compare", "-")).ShouldBeRefused("expected at least one article");

    [Fact]
    public async Task A_report_that_cannot_be_written_is_refused() =>
        (await ConsoleRun.Of("compare", Repository.Seeds, "--output", Path.Combine(folder.Path, "gone", "report.txt"))).ShouldBeRefused(
            "--output",
            "expected a file that can be written but found no such folder."
        );

    [Fact]
    public async Task A_case_without_articles_is_refused() =>
        (await ConsoleRun.WithInput("{\"id\":\"a\"}\n", "compare", "-", "--each", "--format", "jsonl")).ShouldBeRefused(
            "standard input(1)",
            "\"articles\""
        );
}
