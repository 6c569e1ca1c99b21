namespace Disagree.Tests.CommandLine;

/// <summary>What of a folder is read, and what is never overwritten or left.</summary>
public sealed class ArticleFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_page_that_ends_in_htm_is_an_article_of_its_folder()
    {
        folder.Write("y.htm", "<p>Nine men fled.");
        (await ConsoleRun.Of("extract", folder.Path)).Output.Should().Contain("y.htm");
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("a/../../outside.txt")]
    public async Task A_manifest_reads_nothing_outside_its_folder(string file)
    {
        folder.Write("articles.json", $$"""{"articles":[{"file":"{{file}}"}]}""");
        var run = await ConsoleRun.Of("extract", folder.Path);
        run.Status.Should().Be(2);
        run.Error.Should().Contain("expected a file within the folder of the manifest but found");
    }

    [Fact]
    public async Task A_manifest_follows_no_link_out_of_its_folder()
    {
        using var other = new TemporaryFolder();
        var outside = other.Write("secret.txt", "Nine men fled.");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt"), outside);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub"), other.Path);
        foreach (var file in (string[])["a.txt", "sub/secret.txt"])
        {
            folder.Write("articles.json", $$"""{"articles":[{"file":"{{file}}"}]}""");
            (await ConsoleRun.Of("extract", folder.Path)).ShouldBeRefused("expected a file within the folder of the manifest");
        }
    }

    [Fact]
    public async Task A_manifest_names_its_unknown_keys()
    {
        folder.Write("a.txt", "Nine men fled.");
        folder.Write("articles.json", """{"articles":[{"file":"a.txt","Source":"Reuters","date":"2019"}]}""");
        var run = await ConsoleRun.Of("extract", folder.Path);
        run.Output.Should().Contain("Reuters");
        run.Error.Should().EndWith("expected one of id, source, title, published, url, file but found \"date\", which is passed over.\n");
    }

    [Fact]
    public async Task A_manifest_that_names_a_file_twice_is_refused()
    {
        folder.Write("..a.txt", "Nine men fled.");
        folder.Write("articles.json", """{"articles":[{"file":"..a.txt","id":"x"},{"file":"..a.txt","id":"y"}]}""");
        var run = await ConsoleRun.Of("extract", folder.Path);
        run.Status.Should().Be(2);
        run.Error.Should().Contain("expected a file that no other article names");
    }

    [Fact]
    public async Task No_article_is_overwritten_by_the_report_and_no_report_becomes_an_article()
    {
        var one = folder.Write("a.txt", "Nine men fled.");
        var other = folder.Write("b.txt", "Ten men fled.");
        (await ConsoleRun.Of("compare", one, other, "-o", one)).Error.Should().Contain("expected a file of its own");
        File.ReadAllText(one).Should().Be("Nine men fled.");

        var run = await ConsoleRun.Of("compare", folder.Path, "-f", "html", "-o", Path.Combine(folder.Path, "report.html"));
        run.Status.Should().Be(2);
        run.Error.Should().Contain("expected a file outside the folder of the articles");
        (await ConsoleRun.Of("compare", folder.Path, "-f", "json", "-o", Path.Combine(folder.Path, "report.json")))
            .Status.Should()
            .BeLessThan(2);
    }

    [Theory]
    [InlineData("text", "report.txt")]
    [InlineData("markdown", "report.md")]
    [InlineData("html", "report.html")]
    public async Task A_report_that_lies_among_the_articles_is_passed_over(string format, string name)
    {
        var one = folder.Write("a.txt", "Nine men fled.");
        var other = folder.Write("b.txt", "5 articles, 7 voices: nine men fled.");
        var report = Path.Combine(folder.Path, name);
        await ConsoleRun.Of("compare", one, other, "-f", format, "-o", report);
        var run = await ConsoleRun.Of("extract", folder.Path);
        run.Output.Should().Contain("a.txt").And.Contain("b.txt").And.NotContain(name);
        run.Error.Should().Be($"{report}: expected an article but found a report of disagree, which is passed over.\n");
    }

    [Fact]
    public async Task Nothing_that_is_read_is_overwritten()
    {
        var one = folder.Write("a.txt", "Nine men fled.");
        var other = folder.Write("b.txt", "Ten men fled.");
        var lines = folder.Write("c.jsonl", """{"text":"Nine men fled."}""");
        var link = Path.Combine(folder.Path, "link.out");
        File.CreateSymbolicLink(link, one);
        var kept = Path.Combine(folder.Path, "kept.json");
        await ConsoleRun.Of("compare", one, other, "-f", "json", "-o", kept);
        string[][] runs =
        [
            ["explain", "t1", one, other, "-o", one],
            ["compare", one, other, "-o", link],
            ["compare", lines, other, "-o", lines],
            ["compare", one, other, "--since", kept, "-o", kept],
            ["show", kept, "-o", kept],
        ];
        foreach (var arguments in runs)
        {
            var run = await ConsoleRun.Of(arguments);
            run.Status.Should().Be(2, string.Join(' ', arguments));
            run.Error.Should().Contain("expected a file of its own");
        }

        folder.Write("articles.json", """{"articles":[{"file":"a.txt"},{"file":"b.txt"}]}""");
        var manifest = Path.Combine(folder.Path, "articles.json");
        (await ConsoleRun.Of("compare", folder.Path, "-o", manifest)).Error.Should().Contain("expected a file of its own");
        File.ReadAllText(one).Should().Be("Nine men fled.");
        File.ReadAllText(kept).Should().StartWith("{");
    }

    [Fact]
    public async Task A_header_without_its_fence_is_told()
    {
        var run = await ConsoleRun.Of(
            "extract",
            folder.Write("a.txt", "source: The Sample Times\npublished: 2019-02-10\n\nNine men fled.")
        );
        run.Error.Should().Contain("expected a line --- before \"source: The Sample Times\"");
    }

    [Theory]
    [InlineData("---\nSource: Post\nPublished: 2019-02-10\n---\nNine men fled.")]
    [InlineData("--- \nsource: Post\n---  \nNine men fled.")]
    [InlineData("\n\n---\nsource: Post\nid:\n---\nNine men fled.")]
    public async Task A_header_is_read_however_its_keys_and_fences_are_written(string content)
    {
        var run = await ConsoleRun.Of("extract", folder.Write("a.txt", content));
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Post").And.Contain("a.txt");
    }

    [Fact]
    public async Task A_pair_of_names_has_one_of_four_types_and_is_called_by_its_line()
    {
        (await ConsoleRun.WithInput("{\"a\":\"Doe\",\"b\":\"John Doe\",\"type\":\"alien\"}\n", "names", "-"))
            .Error.Should()
            .Contain("expected \"type\" as one of other, person, organization, place but found \"alien\"");
        (await ConsoleRun.WithInput("{\"a\":\"Doe\",\"b\":\"John Doe\"}\n", "names", "-")).Output.Should().Contain("\"id\":\"1\"");
    }

    [Fact]
    public async Task As_of_a_day_what_was_published_later_is_not_known()
    {
        var one = folder.Write("a.txt", "---\npublished: 2024-08-20\n---\nThe Lowick fire killed 43 people, police said Tuesday.");
        var other = folder.Write("b.txt", "---\npublished: 2024-08-21\n---\nThe Lowick fire killed 61 people, police said Tuesday.");
        (await ConsoleRun.Of("compare", one, other, "--as-of", "2024-08-20", "--all")).Output.Should().NotContain("61 people");
        (await ConsoleRun.Of("compare", one, other, "--all")).Output.Should().Contain("61 people");
    }
}
