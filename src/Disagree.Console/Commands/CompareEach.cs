using System.Text;
using System.Text.Json;
using Disagree.Articles;
using Disagree.Reports;
using Disagree.Tool.Input;

namespace Disagree.Tool.Commands;

/// <summary>Each line of standard input is a case of its own: one line with a report goes out for it.</summary>
internal static class CompareEach
{
    internal static async Task<int> RunAsync(Streams streams, CrossCheck check, ReportOptions shown, CancellationToken cancellation)
    {
        var differs = 0;
        await OrderedWork.RunAsync(
            new InputLines(streams.Input),
            streams.Output,
            line =>
            {
                var (id, articles) = Case(line);
                var report = check.Run(articles, cancellation);
                if (report.IsDisputed(shown))
                {
                    Interlocked.Exchange(ref differs, 1);
                }

                return
                [
                    .. Encoding.UTF8.GetBytes($"{{\"schemaVersion\":1,\"id\":{id},\"report\":"),
                    .. report.ToJsonUtf8(shown, indented: false),
                    (byte)'}',
                ];
            },
            cancellation
        );
        return differs == 1 ? ExitStatus.Differs : ExitStatus.Fine;
    }

    private static (string Id, List<Article> Articles) Case(InputLine line)
    {
        using var json = ArticleJson.Open(line.Text, line.Place);
        var root = json.RootElement;
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("articles", out var list)
            || list.ValueKind != JsonValueKind.Array
        )
        {
            throw InputException.At(
                line.Place,
                "a case {\"id\": …, \"articles\": [ … ]}",
                root.ValueKind == JsonValueKind.Object ? "no list \"articles\"" : JsonText.Kind(root)
            );
        }

        var articles = new ArticleSet();
        var number = 0;
        foreach (var entry in list.EnumerateArray())
        {
            number++;
            var place = $"{line.Place}: article {number}";
            articles.Add(ArticleJson.Read(entry, place, $"{number}"), place);
        }

        return (JsonText.Quoted(ArticleJson.Optional(root, "id", line.Place) ?? $"{line.Number}"), articles.Articles);
    }
}
