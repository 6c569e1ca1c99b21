using System.CommandLine;
using Disagree.Tool.Input;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree show</c>: a report that was saved as JSON, in another format.</summary>
internal static class ShowCommand
{
    internal static Command Make(Streams streams)
    {
        var file = new Argument<string>("REPORT")
        {
            Description = "A report that compare --format json wrote, or - for one on standard input.",
        };
        var shown = new ShownOptions(ReportWriter.Formats);
        var command = new Command("show", "Show a report that was saved as JSON in any format, without reading the articles again.")
        {
            file,
        };
        shown.AddTo(command);
        command.SetAction(
            async (parsed, _) =>
            {
                OutputPath.Refuse(shown.Target(parsed).File, [parsed.GetRequiredValue(file)], "the report that is shown");
                var report = SavedReport.Read(parsed.GetRequiredValue(file), streams.Input);
                // with questions of one article, all were saved
                var options = shown.Of(parsed) with
                {
                    All = report.Verdicts.Any(v => v.Topic.ArticleCount == 1),
                };
                await ReportWriter.WriteAsync(streams, report, shown.Target(parsed), options);
                return report.IsDisputed(options) ? ExitStatus.Differs : ExitStatus.Fine;
            }
        );
        return command;
    }
}
