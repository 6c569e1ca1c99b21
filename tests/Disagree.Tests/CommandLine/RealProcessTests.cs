using System.Diagnostics;
using System.Text;

namespace Disagree.Tests.CommandLine;

/// <summary>The console as a process of its own: what the shell sees.</summary>
public sealed class RealProcessTests
{
    [Fact]
    public async Task Redirected_output_holds_no_escape_sequence_and_ends_its_lines_alike()
    {
        var (status, output, error) = await Run("", "compare", Repository.Seeds);
        status.Should().BeOneOf(0, 1);
        error.Should().BeEmpty();
        output.Should().Contain("5 articles").And.NotContain("\u001b").And.NotContain("\r");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task The_machine_s_language_and_time_zone_make_no_difference(string format)
    {
        var here = await Run("", "compare", Repository.Seeds, "--format", format, "--all");
        var there = await RunIn(
            new(StringComparer.Ordinal)
            {
                ["LANG"] = "th_TH.UTF-8",
                ["LC_ALL"] = "th_TH.UTF-8",
                ["TZ"] = "Asia/Tokyo",
            },
            "",
            "compare",
            Repository.Seeds,
            "--format",
            format,
            "--all"
        );
        there.Should().Be(here);
    }

    [Fact]
    public async Task Bad_usage_is_status_2_with_a_message_and_nothing_on_standard_output()
    {
        var (status, output, error) = await Run("", "compare", "no-such-folder");
        status.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Be("no-such-folder: expected a file, a folder, or - for standard input but found nothing of that name.\n");
    }

    [Fact]
    public async Task A_broken_line_of_standard_input_is_status_2()
    {
        var (status, output, error) = await Run("{\"text\":", "compare", "-", "--format", "json");
        status.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("standard input(1): expected one JSON object").And.NotContain("   at ");
    }

    [Fact]
    public async Task Each_line_is_answered_before_the_next_one_is_asked()
    {
        using var process = Start([], "extract", "-", "--format", "jsonl");
        for (var i = 1; i <= 3; i++)
        {
            await process.StandardInput.WriteAsync($"{{\"id\":\"{i}\",\"text\":\"Nine men fled.\"}}\n");
            await process.StandardInput.FlushAsync();
            (await process.StandardOutput.ReadLineAsync()).Should().StartWith($"{{\"schemaVersion\":1,\"id\":\"{i}\"");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_interrupt_ends_the_process_without_a_word()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // a shell that runs the tests in the background has its children ignore the interrupt
        using var process = Start("env", [], "--default-signal=INT", "dotnet", Application, "extract", "-");
        await process.StandardInput.WriteAsync("{\"text\":\"Nine men fled.\"}\n");
        await process.StandardInput.FlushAsync();
        (await process.StandardOutput.ReadLineAsync()).Should().NotBeNull();
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(130);
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
    }

    private static Task<(int Status, string Output, string Error)> Run(string input, params string[] arguments) =>
        RunIn([], input, arguments);

    private static async Task<(int Status, string Output, string Error)> RunIn(
        Dictionary<string, string> environment,
        string input,
        params string[] arguments
    )
    {
        using var process = Start(environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static string Application => Path.Combine(AppContext.BaseDirectory, "Disagree.Console.dll");

    private static Process Start(Dictionary<string, string> environment, params string[] arguments) =>
        Start("dotnet", environment, [Application, .. arguments]);

    private static Process Start(string program, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
