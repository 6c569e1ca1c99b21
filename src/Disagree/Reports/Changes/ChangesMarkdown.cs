using Disagree.Reports.Markdown;
using Disagree.Reports.Text;

namespace Disagree.Reports.Changes;

/// <summary>The changes as Markdown: a table of questions, then each with what has changed and the claims that are new.</summary>
internal static class ChangesMarkdown
{
    internal static string Write(ChangesIndex index)
    {
        var page = new MarkdownPage();
        page.Line("# What has changed");
        page.Blank();
        page.Line(MarkdownText.Escape(index.Summary));
        WriteArticles(page, index);
        if (index.Changes.Questions.Count > 0)
        {
            page.Table(
                ["Change", "Question", "Was", "Is"],
                index.Changes.Questions.Select(c => new[] { ChangesIndex.Word(c.Kind), c.Question, State(c.Before), State(c.After) })
            );
        }

        foreach (var change in index.Changes.Questions)
        {
            Write(page, change, index);
        }

        return page.ToString();
    }

    private static void WriteArticles(MarkdownPage page, ChangesIndex index)
    {
        var rows = index
            .Changes.NewArticles.Select(a =>
                new[] { "new", ChangesText.Name(a.Document.Article), index.After.Words.Published(a.Publication) }
            )
            .Concat(
                index.Changes.GoneArticles.Select(a =>
                    new[] { "gone", ChangesText.Name(a.Document.Article), index.Before.Words.Published(a.Publication) }
                )
            )
            .ToList();
        if (rows.Count > 0)
        {
            page.Table(["Change", "Article", "Published"], rows);
        }
    }

    private static string State(Verdicts.Verdict? verdict) =>
        verdict is null
            ? ""
            : $"{Wording.Outcome(verdict.Outcome)}: {string.Join("; ", verdict.Positions.Where(p => p.IsCurrent).Select(p => p.Value))}";

    private static void Write(MarkdownPage page, QuestionChange change, ChangesIndex index)
    {
        page.Blank();
        page.Line($"## {MarkdownText.Escape(change.Question)}: {ChangesIndex.Word(change.Kind)}");
        page.Blank();
        foreach (var difference in change.Differences)
        {
            page.Line($"- {MarkdownText.Escape(difference.Words)}");
        }

        foreach (var claim in change.NewClaims)
        {
            page.Line($"- {MarkdownClaim.Of(claim, index.After)}");
        }

        page.Blank();
        page.Line($"Why: {MarkdownText.Escape((change.After ?? change.Before)!.Why)}");
        if (change.After?.Unsettled is { } unsettled)
        {
            page.Blank();
            page.Line($"What would settle it: {MarkdownText.Escape(unsettled)}");
        }
    }
}
