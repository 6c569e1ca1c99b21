using System.CommandLine;
using Disagree.Reports;
using Disagree.Tool.Input;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree explain</c>: one question, with the whole chain from words to verdict.</summary>
internal static class ExplainCommand
{
    internal static Command Make(Streams streams)
    {
        var topic = new Argument<string>("TOPIC") { Description = "The id of a question as compare shows it (t2), or words of it." };
        var paths = CommonOptions.Paths();
        var (asOf, all) = (CommonOptions.AsOf(), CommonOptions.All());
        var shown = new ShownOptions(ReportWriter.Formats);
        var command = new Command(
            "explain",
            "Show how one question came out so: its claims, rules, intervals and dates, and what looked alike and was kept out."
        )
        {
            topic,
            paths,
        };
        shown.AddTo(command, explains: true);
        command.Add(all);
        command.Add(asOf);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var articles = ArticlePaths.Read(parsed.GetRequiredValue(paths), streams.Input, streams.Error, shown.Target(parsed).File);
                var report = Comparison.Run(CompareOptions.Check(parsed.GetValue(asOf)), articles, streams.ShowsProgress, cancellation);
                var options = shown.Of(parsed) with { Explain = true, All = parsed.GetValue(all) };
                var id = Find(report, parsed.GetRequiredValue(topic), options);
                await ReportWriter.WriteAsync(streams, report, shown.Target(parsed), options with { Topic = id });
                return report.Questions(options)[id].Outcome is Verdicts.Outcome.Differ ? ExitStatus.Differs : ExitStatus.Fine;
            }
        );
        return command;
    }

    private static string Find(Report report, string topic, ReportOptions options)
    {
        var questions = report.Questions(options);
        if (questions.ContainsKey(topic))
        {
            return topic;
        }

        var words = topic.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = questions
            .Where(q =>
                words.Length > 0 && Array.TrueForAll(words, w => q.Value.Topic.Question.Contains(w, StringComparison.OrdinalIgnoreCase))
            )
            .Select(q => q.Key)
            .ToList();
        return found.Count == 1
            ? found[0]
            : throw InputException.At(
                "TOPIC",
                $"the id or words of one question{(options.All ? "" : " (--all knows those of one article too)")}",
                $"\"{topic}\", which fits {(found.Count == 0 ? "none of" : "several of")}{List(questions, found)}"
            );
    }

    private static string List(IReadOnlyDictionary<string, Verdicts.Verdict> questions, List<string> found) =>
        string.Concat(
            questions
                .Where(q => found.Count == 0 || found.Contains(q.Key, StringComparer.Ordinal))
                .Select(q => $"\n  {q.Key, -4}{q.Value.Topic.Question}")
        );
}
