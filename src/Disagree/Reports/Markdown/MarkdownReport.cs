using System.Text;
using Disagree.Claims;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Markdown;

/// <summary>The report as Markdown: a table of questions, then each question with its answers.</summary>
internal static class MarkdownReport
{
    internal static string Write(ReportIndex index)
    {
        var text = new StringBuilder();
        Line(text, $"# {Wording.Title}");
        Line(text, "");
        Line(text, MarkdownText.Escape(TextReport.Summary(index)));
        WriteArticles(text, index);
        WriteOverview(text, index);
        var number = 0;
        foreach (var verdict in index.Verdicts)
        {
            WriteTopic(text, verdict, ++number, index);
        }

        WritePairs(text, index);
        return text.ToString();
    }

    private static void WriteArticles(StringBuilder text, ReportIndex index)
    {
        Line(text, "");
        Line(text, "| Source | Published | Article |");
        Line(text, "| --- | --- | --- |");
        foreach (var read in index.Articles)
        {
            var article = read.Document.Article;
            Row(text, article.Source, index.Words.Published(read.Publication), article.Title is { Length: > 0 } title ? title : article.Id);
        }
    }

    private static void WriteOverview(StringBuilder text, ReportIndex index)
    {
        if (index.Verdicts.Count == 0)
        {
            return;
        }

        Line(text, "");
        Line(text, "| Outcome | Question | Held now | Superseded |");
        Line(text, "| --- | --- | --- | --- |");
        foreach (var verdict in index.Verdicts)
        {
            Row(text, Wording.Outcome(verdict.Outcome), verdict.Topic.Question, Values(verdict, current: true), Values(verdict, current: false));
        }
    }

    private static string Values(Verdict verdict, bool current) =>
        string.Join("; ", verdict.Positions.Where(p => p.IsCurrent == current).Select(p => p.Value));

    private static void WriteTopic(StringBuilder text, Verdict verdict, int number, ReportIndex index)
    {
        Line(text, "");
        Line(text, $"## {number}\\. {MarkdownText.Escape(verdict.Topic.Question)}: {Wording.Outcome(verdict.Outcome)}");
        Line(text, "");
        foreach (var position in verdict.Positions)
        {
            Line(text, $"- {(position.IsCurrent ? "" : "was ")}**{MarkdownText.Escape(position.Value)}**, {MarkdownText.Escape(TopicText.VoicesOf(position, index))}");
            foreach (var claim in position.Claims)
            {
                WriteClaim(text, claim, index);
            }
        }

        Line(text, "");
        Line(text, $"Why: {MarkdownText.Escape(verdict.Why)}");
        if (verdict.Unsettled is { } unsettled)
        {
            Line(text, "");
            Line(text, $"What would settle it: {MarkdownText.Escape(unsettled)}");
        }
    }

    private static void WriteClaim(StringBuilder text, Claim claim, ReportIndex index)
    {
        var sentence = QuotedSentence.Of(claim);
        var quote = $"{MarkdownText.Escape(sentence.Before)}<b>{MarkdownText.Escape(sentence.Quote)}</b>{MarkdownText.Escape(sentence.After)}";
        Line(text, $"  - {MarkdownText.Escape(ClaimText.Origin(claim, index))}: “{quote}”");
        if (index.Options.Explain)
        {
            Line(text, $"    - {MarkdownText.Escape(ClaimText.Chain(claim, index))}");
        }
    }

    private static void WritePairs(StringBuilder text, ReportIndex index)
    {
        if (index.NotCompared.Count == 0)
        {
            return;
        }

        Line(text, "");
        Line(text, "## Looked alike, not compared");
        Line(text, "");
        Line(text, "| One | Other | Reason |");
        Line(text, "| --- | --- | --- |");
        foreach (var pair in index.NotCompared)
        {
            Row(text, $"{pair.A.Quote} ({ClaimText.SourceOf(pair.A)})", $"{pair.B.Quote} ({ClaimText.SourceOf(pair.B)})", $"{Wording.Words(pair.Reason)}: {pair.Why}");
        }
    }

    private static void Row(StringBuilder text, params IEnumerable<string> cells) => Line(text, $"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
