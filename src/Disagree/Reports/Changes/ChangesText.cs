using System.Globalization;
using Disagree.Reports.Text;

namespace Disagree.Reports.Changes;

/// <summary>The changes for reading: what is settled, what has changed, what is new, what is gone.</summary>
internal static class ChangesText
{
    private const int Indent = 4;

    internal static IReadOnlyList<ReportLine> Write(ChangesIndex index)
    {
        var lines = new LineWriter(index.After.Options.Width);
        lines.Write(0, new ReportRun(index.Summary, RunStyle.Heading));
        foreach (var read in index.Changes.NewArticles)
        {
            lines.Write(
                2,
                new ReportRun("new: "),
                new ReportRun($"{Name(read.Document.Article)}, {index.After.Words.Published(read.Publication)}")
            );
        }

        foreach (var read in index.Changes.GoneArticles)
        {
            lines.Write(2, new ReportRun("gone: "), new ReportRun(Name(read.Document.Article)));
        }

        ChangeKind? section = null;
        foreach (var change in index.Changes.Questions)
        {
            if (section != change.Kind)
            {
                section = change.Kind;
                lines.Blank();
                lines.Write(0, new ReportRun(ChangesIndex.Word(change.Kind).ToUpperInvariant(), Style(change.Kind)));
            }

            lines.Blank();
            Write(lines, change, index);
        }

        return lines.Lines;
    }

    internal static string Name(Articles.Article article) =>
        Printable.Clean(article.Source.Length > 0 ? $"{article.Source} ({article.Id})" : article.Id);

    private static void Write(LineWriter lines, QuestionChange change, ChangesIndex index)
    {
        if (change is { Kind: ChangeKind.New, After: { } young })
        {
            TopicText.Write(lines, young, index.After);
            return;
        }

        var (report, verdict) = change.After is { } after ? (index.After, after) : (index.Before, change.Before!);
        lines.Write(
            0,
            new ReportRun(string.Create(CultureInfo.InvariantCulture, $"{report.Id(verdict), -4}"), RunStyle.Faint),
            new ReportRun(Printable.Clean(change.Question), RunStyle.Heading)
        );
        foreach (var difference in change.Differences)
        {
            lines.Write(Indent, new ReportRun(Printable.Clean(difference.Words)));
        }

        foreach (var claim in change.NewClaims)
        {
            ClaimText.Write(lines, claim, Indent + 2, index.After);
        }

        lines.Write(
            Indent,
            new ReportRun(change.Kind is ChangeKind.Gone ? $"It was: {Wording.Outcome(verdict.Outcome)}. " : "Why: ", RunStyle.Faint),
            new ReportRun(Printable.Clean(verdict.Why))
        );
        if (change.After?.Unsettled is { } unsettled)
        {
            lines.Write(Indent, new ReportRun("What would settle it: ", RunStyle.Faint), new ReportRun(Printable.Clean(unsettled)));
        }
    }

    private static RunStyle Style(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Settled => RunStyle.Agree,
            ChangeKind.Gone => RunStyle.OutOfDate,
            _ => RunStyle.Heading,
        };
}
