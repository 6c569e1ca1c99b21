using System.CommandLine;
using Disagree.Articles;
using Disagree.Reports;
using Disagree.Tool.Input;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree extract</c>: what each article states, one line of JSON an article.</summary>
internal static class ExtractCommand
{
    internal static Command Make(Streams streams)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("jsonl");
        var output = CommonOptions.Output();
        var command = new Command(
            "extract",
            "Print what each article states (numbers, times, names, roles, claims) as JSON, one line an article."
        )
        {
            paths,
            format,
            output,
        };
        command.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(output), streams, cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? file, Streams streams, CancellationToken cancellation)
    {
        if (paths is [ArticlePaths.StandardInput])
        {
            await ReportFile.WriteAsync(
                file,
                streams.Output,
                output =>
                    OrderedWork.RunAsync(
                        new InputLines(streams.Input),
                        output,
                        line => Answer(ArticleJson.Parse(line.Text, line.Place, $"{line.Number}")),
                        cancellation
                    )
            );
            return ExitStatus.Fine;
        }

        var articles = ArticlePaths.Read(paths, streams.Input, streams.Error, file);
        await ReportFile.WriteAsync(
            file,
            streams.Output,
            async output =>
            {
                foreach (var article in articles)
                {
                    cancellation.ThrowIfCancellationRequested();
                    await output.WriteAsync(Answer(article), cancellation);
                    output.WriteByte((byte)'\n');
                }
            }
        );
        return ExitStatus.Fine;
    }

    private static byte[] Answer(Article article)
    {
        var check = CrossCheck.Default;
        var mentions = check.FindMentions(check.Read(article));
        return new Extract(mentions[0], check.ExtractClaims(mentions)).ToJsonUtf8();
    }
}
