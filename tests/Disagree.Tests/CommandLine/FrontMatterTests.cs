using Disagree.Articles;
using Disagree.Tool.Input;

namespace Disagree.Tests.CommandLine;

/// <summary>The first lines of a file → what is known of its article.</summary>
public sealed class FrontMatterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("source: \"The Sample Times: Oslo\"", "The Sample Times: Oslo")]
    [InlineData("source: 'The Sample Times'", "The Sample Times")]
    [InlineData("source: The \"Sample\" Times", "The \"Sample\" Times")]
    [InlineData("source: \"Sample\" and \"Times\"", "\"Sample\" and \"Times\"")]
    [InlineData("source: \"", "\"")]
    public void Marks_around_a_value_are_no_part_of_it(string line, string source) =>
        Read($"---\n{line}\n---\nNine fled.").Article.Source.Should().Be(source);

    [Theory]
    [InlineData(" ---\nsource: Reuters\n---\nNine fled.", "Reuters", "Nine fled.")]
    [InlineData("-----\nsource: Reuters\n-----\nNine fled.", "Reuters", "Nine fled.")]
    [InlineData("-----\nNine fled: two stayed.", "", "-----\nNine fled: two stayed.")]
    [InlineData("- - -\nsource: Reuters", "", "- - -\nsource: Reuters")]
    public void A_line_of_hyphens_over_a_key_begins_it(string content, string source, string text)
    {
        var article = Read(content).Article;
        article.Source.Should().Be(source);
        article.Text.Should().Be(text);
    }

    [Fact]
    public async Task A_key_that_is_none_is_named_on_standard_error()
    {
        var run = await ConsoleRun.Of(
            "extract",
            folder.Write("a.txt", "---\nsource: Reuters\n# a remark\ndate: 2019-02-10\n---\nNine men fled.")
        );

        run.Status.Should().Be(0);
        run.Error.Should()
            .Be(
                $"{Path.Combine(folder.Path, "a.txt")}(4): expected one of id, source, title, published, url but found \"date\", which is passed over.\n"
            );
    }

    [Fact]
    public void Keys_that_are_known_give_no_warning() =>
        Read("---\nid: a\nsource: Reuters\ntitle: Nine flee\npublished: 2019\nurl: https://example.org\n---\nNine fled.")
            .Warnings.Should()
            .BeEmpty();

    private static (Article Article, List<string> Warnings) Read(string content)
    {
        var warnings = new List<string>();
        return (FrontMatter.Read(content, "a.txt", new Article("", ""), warnings), warnings);
    }
}
