using System.CommandLine;
using System.Text;
using Disagree.Reports;
using Disagree.Tool.Input;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree compare</c>: where articles agree, differ, or are out of date.</summary>
internal static class CompareCommand
{
    internal static Command Make(Streams streams)
    {
        var options = new CompareOptions();
        var command = new Command("compare", "Say, question by question, where articles agree, where they differ, and what has gone out of date.");
        options.AddTo(command);
        command.SetAction(async (parsed, _) => parsed.GetValue(options.Each)
            ? await CompareEach.RunAsync(streams, CompareOptions.Check(parsed.GetValue(options.AsOf)), options.Shown(parsed))
            : await RunAsync(parsed, options, streams));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CompareOptions options, Streams streams)
    {
        var articles = ArticlePaths.Read(parsed.GetRequiredValue(options.Paths), streams.Input);
        var report = Comparison.Run(CompareOptions.Check(parsed.GetValue(options.AsOf)), articles, streams.ShowsProgress);
        var shown = options.Shown(parsed);
        var format = parsed.GetRequiredValue(options.Format);
        if (parsed.GetValue(options.Output) is { } file)
        {
            ReportFile.Write(file, Bytes(report, format, shown));
        }
        else if (string.Equals(format, "text", StringComparison.Ordinal) && streams.ColourWidth is { } width)
        {
            ColouredText.Write(streams.Output, report.ToLines(shown with { Width = width }));
        }
        else
        {
            await streams.Output.WriteAsync(Bytes(report, format, shown));
        }

        await streams.Output.FlushAsync();
        return report.IsDisputed(shown) ? ExitStatus.Differs : ExitStatus.Fine;
    }

    private static byte[] Bytes(Report report, string format, ReportOptions shown) => format switch
    {
        "json" => [.. report.ToJsonUtf8(shown), (byte)'\n'],
        "html" => Encoding.UTF8.GetBytes(report.ToHtml(shown)),
        "markdown" => Encoding.UTF8.GetBytes(report.ToMarkdown(shown)),
        _ => Encoding.UTF8.GetBytes(report.ToText(shown)),
    };
}
