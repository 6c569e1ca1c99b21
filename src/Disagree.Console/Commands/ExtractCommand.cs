using System.CommandLine;
using Disagree.Articles;
using Disagree.Reports;
using Disagree.Tool.Input;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree extract</c>: what each article states, one line of JSON an article.</summary>
internal static class ExtractCommand
{
    internal static Command Make(Streams streams)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("jsonl");
        var command = new Command(
            "extract",
            "Print what each article states (numbers, times, names, roles, claims) as JSON, one line an article."
        )
        {
            paths,
            format,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(paths), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Streams streams, CancellationToken cancellation)
    {
        if (paths is [ArticlePaths.StandardInput])
        {
            await OrderedWork.RunAsync(
                new InputLines(streams.Input),
                streams.Output,
                line => Answer(ArticleJson.Parse(line.Text, line.Place, $"{line.Number}")),
                cancellation
            );
            return ExitStatus.Fine;
        }

        foreach (var article in ArticlePaths.Read(paths, streams.Input, streams.Error))
        {
            cancellation.ThrowIfCancellationRequested();
            streams.Output.Write(Answer(article));
            streams.Output.WriteByte((byte)'\n');
        }

        await streams.Output.FlushAsync(cancellation);
        return ExitStatus.Fine;
    }

    private static byte[] Answer(Article article)
    {
        var check = CrossCheck.Default;
        var mentions = check.FindMentions(check.Read(article));
        return new Extract(mentions[0], check.ExtractClaims(mentions)).ToJsonUtf8();
    }
}
