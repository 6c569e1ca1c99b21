using System.Text;
using Disagree.Tool;

namespace Disagree.Tests.CommandLine;

/// <summary>What the console did with some arguments.</summary>
internal sealed record ConsoleRun(int Status, string Output, string Error)
{
    internal static Task<ConsoleRun> Of(params string[] arguments) => WithInput([], arguments);

    internal static Task<ConsoleRun> WithInput(string input, params string[] arguments) =>
        WithInput(Encoding.UTF8.GetBytes(input), arguments);

    internal static async Task<ConsoleRun> WithInput(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var status = await Application.RunAsync(arguments, new Streams(new MemoryStream(input), output, error));
        return new ConsoleRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The plain message that bad input gets: status 2, nothing on standard output, and no stack trace.</summary>
    internal void ShouldBeRefused(params string[] words)
    {
        Status.Should().Be(2);
        Output.Should().BeEmpty();
        Error.Should().NotBeEmpty().And.NotContain("   at ").And.NotContain("Exception");
        foreach (var word in words)
        {
            Error.Should().Contain(word);
        }
    }
}
