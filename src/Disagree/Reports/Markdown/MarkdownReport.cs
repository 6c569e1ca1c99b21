using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Markdown;

/// <summary>
/// The report as Markdown: the articles, a table of questions, each question with its answers, the pairs not compared, the sources.
/// </summary>
internal static class MarkdownReport
{
    internal static string Write(ReportIndex index)
    {
        var page = new MarkdownPage();
        page.Line($"# {Wording.Title}");
        page.Blank();
        page.Line(MarkdownText.Escape(TextReport.Summary(index)));
        page.Table(["Source", "Published", "Article"], index.Articles.Select(a => Cells(a, index)));
        if (index.Verdicts.Count > 0)
        {
            page.Table(
                ["", "Outcome", "Question", "Held now", "Superseded"],
                index.Verdicts.Select(v =>
                    new[] { index.Id(v), Wording.Outcome(v.Outcome), v.Topic.Question, Values(v, current: true), Values(v, current: false) }
                )
            );
        }

        foreach (var verdict in index.Verdicts)
        {
            MarkdownTopic.Write(page, verdict, index);
        }

        WritePairs(page, index);
        WriteSources(page, index);
        return page.ToString();
    }

    private static string[] Cells(Mentions.ArticleMentions read, ReportIndex index)
    {
        var article = read.Document.Article;
        var broken = read.Document.IsDamaged ? ", with broken characters" : "";
        return
        [
            article.Source,
            index.Words.Published(read.Publication),
            (article.Title is { Length: > 0 } title ? title : article.Id) + broken,
        ];
    }

    private static string Values(Verdict verdict, bool current) =>
        string.Join("; ", verdict.Positions.Where(p => p.IsCurrent == current).Select(p => p.Value));

    private static void WritePairs(MarkdownPage page, ReportIndex index)
    {
        if (index.NotCompared.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Line("## Looked alike, not compared");
        page.Table(
            ["One", "Other", "Reason"],
            index.PairsShown.Select(p =>
                new[]
                {
                    $"{p.A.Quote} ({ClaimText.SourceOf(p.A)})",
                    $"{p.B.Quote} ({ClaimText.SourceOf(p.B)})",
                    $"{Wording.Words(p.Reason)}: {p.Why}",
                }
            )
        );
        if (TextReport.PairsLeftOut(index) is { } more)
        {
            page.Blank();
            page.Line(MarkdownText.Escape(more));
        }
    }

    private static void WriteSources(MarkdownPage page, ReportIndex index)
    {
        if (index.Verdicts.Count == 0)
        {
            return;
        }

        var words = index.Words;
        page.Blank();
        page.Line("## Sources");
        page.Table(
            ["Source", "Articles", "Claims", "Agreeing", "Differing", "Out of date"],
            SourceTally
                .Of(index)
                .Select(s =>
                    new[]
                    {
                        s.Source,
                        words.Number(s.Articles),
                        words.Number(s.Claims),
                        words.Number(s.Agreeing),
                        words.Number(s.Differing),
                        words.Number(s.OutOfDate),
                    }
                )
        );
    }
}
