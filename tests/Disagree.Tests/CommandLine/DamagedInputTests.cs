using System.Text;
using System.Text.Json;

namespace Disagree.Tests.CommandLine;

public sealed class DamagedInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_marked_and_the_rest_is_read()
    {
        var path = folder.Write("bytes.txt", [.. "Nine men "u8, 0xFF, 0xC3, .. " fled on 3 May 2019."u8]);
        using var line = await Extract(path);
        line.RootElement.GetProperty("damaged").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task NUL_bytes_are_marked_and_the_rest_is_read()
    {
        using var line = await Extract(folder.Write("nul.txt", "Nine men\0 fled.\n\0"));
        line.RootElement.GetProperty("damaged").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00 \\ud83d")]
    [InlineData("\\u0000")]
    public async Task Broken_escapes_in_a_line_of_JSON_are_marked(string escape)
    {
        var run = await ConsoleRun.WithInput(
            $"{{\"id\":\"{escape}\",\"title\":\"{escape}\",\"source\":\"{escape}\",\"text\":\"Nine {escape} men fled.\"}}",
            "extract",
            "-"
        );
        run.Status.Should().Be(0, run.Error);
        using var line = JsonDocument.Parse(run.Output);
        line.RootElement.GetProperty("damaged").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("… — !!!")]
    [InlineData("漢字とかな")]
    public async Task An_article_without_a_word_makes_no_claim(string text)
    {
        using var line = await Extract(folder.Write("empty.txt", text));
        line.RootElement.GetProperty("claims").GetArrayLength().Should().Be(0);
        line.RootElement.GetProperty("damaged").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("99999999999999999999999999999999999999999 people were killed.")]
    [InlineData("79228162514264337593543950335 million people were killed.")]
    [InlineData("0.00000000000000000000000000000000000001 people were killed.")]
    public async Task A_number_that_no_decimal_holds_makes_no_claim_and_no_exception(string text)
    {
        using var line = await Extract(folder.Write("huge.txt", text));
        line.RootElement.GetProperty("id").GetString().Should().Be("huge.txt");
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_text()
    {
        using var line = await Extract(folder.Write("bom.txt", [0xEF, 0xBB, 0xBF, .. "---\nsource: CNN\n---\nNine men fled."u8]));
        line.RootElement.GetProperty("source").GetString().Should().Be("CNN");
    }

    [Fact]
    public async Task Both_kinds_of_line_end_are_read_alike()
    {
        using var line = await Extract(
            folder.Write("dos.txt", "---\r\nsource: CNN\r\npublished: 2019-02\r\n---\r\n\r\nNine men fled.\r\n")
        );
        line.RootElement.GetProperty("source").GetString().Should().Be("CNN");
        line.RootElement.GetProperty("published").GetProperty("first").GetString().Should().Be("2019-02-01");
    }

    [Fact]
    public async Task A_file_of_many_megabytes_is_read()
    {
        var text = new StringBuilder();
        while (text.Length < 5_000_000)
        {
            text.Append("At least nine men were injured near the old harbour of Port Sample on Friday, the governor said. They fled.\n");
        }

        using var line = await Extract(folder.Write("large.txt", text.ToString()));
        line.RootElement.GetProperty("damaged").GetBoolean().Should().BeFalse();
    }

    private static async Task<JsonDocument> Extract(string path)
    {
        var run = await ConsoleRun.Of("extract", path);
        run.Status.Should().Be(0, run.Error);
        run.Error.Should().BeEmpty();
        return JsonDocument.Parse(run.Output);
    }
}
