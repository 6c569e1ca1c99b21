using System.CommandLine;
using Disagree.Tool.Input;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree compare</c>: where articles agree, differ, or are out of date.</summary>
internal static class CompareCommand
{
    internal static Command Make(Streams streams)
    {
        var options = new CompareOptions();
        var command = new Command(
            "compare",
            "Say, question by question, where articles agree, where they differ, and what has gone out of date."
        );
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
                parsed.GetValue(options.Each)
                    ? await CompareEach.RunAsync(
                        streams,
                        CompareOptions.Check(parsed.GetValue(options.AsOf)),
                        options.Of(parsed),
                        cancellation
                    )
                    : await RunAsync(parsed, options, streams, cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CompareOptions options, Streams streams, CancellationToken cancellation)
    {
        var earlier = parsed.GetValue(options.Since) is { } since ? SavedReport.Read(since, streams.Input) : null;
        var output = options.Shown.Target(parsed).File;
        OutputPath.Refuse(output, parsed.GetValue(options.Since) is { } kept ? [kept] : [], "the report that is compared with");
        var articles = ArticlePaths.Read(parsed.GetRequiredValue(options.Paths), streams.Input, streams.Error, output);
        var report = Comparison.Run(CompareOptions.Check(parsed.GetValue(options.AsOf)), articles, streams.ShowsProgress, cancellation);
        var (shown, target) = (options.Of(parsed), options.Shown.Target(parsed));
        await (
            earlier is null
                ? ReportWriter.WriteAsync(streams, report, target, shown)
                : ReportWriter.WriteAsync(streams, report.Since(earlier, shown), target, shown)
        );
        return report.IsDisputed(shown) ? ExitStatus.Differs : ExitStatus.Fine;
    }
}
