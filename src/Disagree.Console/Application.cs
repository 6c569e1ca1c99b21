using System.CommandLine;
using Disagree.Tool.Commands;
using Disagree.Tool.Input;

namespace Disagree.Tool;

/// <summary>The command line as a function: arguments in, exit status out.</summary>
internal static class Application
{
    internal static async Task<int> RunAsync(string[] arguments, Streams streams, CancellationToken cancellation = default)
    {
        var root = new RootCommand("Says where articles about the same events agree, where they differ, and what has gone out of date.")
        {
            CompareCommand.Make(streams),
            ExtractCommand.Make(streams),
            NamesCommand.Make(streams),
            ExplainCommand.Make(streams),
            ShowCommand.Make(streams),
            SchemaCommand.Make(streams),
        };
        HelpWithExamples.AddTo(root);
        var parsed = root.Parse(arguments);
        string[] errors = [.. parsed.Errors.Select(e => e.Message), .. UnknownOptions.Of(parsed)];
        if (errors.Length > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var error in errors)
            {
                await streams.Error.WriteLineAsync(error);
            }

            await streams.Error.WriteLineAsync("Try disagree --help.");
            return ExitStatus.BadInput;
        }

        try
        {
            await using var output = new StreamWriter(streams.Output, leaveOpen: true) { NewLine = "\n" };
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = streams.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellation
            );
        }
        catch (Exception error) when (error is InputException or IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync(error.Message);
            return ExitStatus.BadInput;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await streams.Error.WriteLineAsync($"disagree failed: {error.GetType().Name}: {error.Message} This is a fault of disagree.");
            return ExitStatus.Fault;
        }
    }
}
