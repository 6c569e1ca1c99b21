using Disagree.Verdicts;

namespace Disagree.Reports.Text;

/// <summary>
/// The report for reading: what differs first, then what is out of date, what agrees, and what looked alike but was not compared.
/// </summary>
internal static class TextReport
{
    internal static IReadOnlyList<ReportLine> Write(ReportIndex index)
    {
        var lines = new LineWriter(index.Options.Width);
        WriteSummary(lines, index);
        Outcome? section = null;
        foreach (var verdict in index.Verdicts)
        {
            if (section != verdict.Outcome)
            {
                section = verdict.Outcome;
                lines.Blank();
                lines.Write(0, new ReportRun(Wording.Heading(verdict.Outcome).ToUpperInvariant(), StyleOf(verdict.Outcome)));
            }

            lines.Blank();
            TopicText.Write(lines, verdict, index);
        }

        WritePairs(lines, index);
        WriteSources(lines, index);
        return lines.Lines;
    }

    internal static RunStyle StyleOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Differ => RunStyle.Differ,
            Outcome.OutOfDate => RunStyle.OutOfDate,
            Outcome.Agree => RunStyle.Agree,
            _ => RunStyle.Heading,
        };

    private static void WriteSummary(LineWriter lines, ReportIndex index)
    {
        lines.Write(0, new ReportRun(Summary(index), RunStyle.Heading));
        foreach (var read in index.Articles)
        {
            var article = read.Document.Article;
            lines.Write(
                2,
                new ReportRun(Printable.Clean(article.Label)),
                new ReportRun($", {index.Words.Published(read.Publication)}{(read.Document.IsDamaged ? ", with broken characters" : "")}"),
                new ReportRun(article.Source.Length > 0 ? "  " + Printable.Clean(article.Id) : "", RunStyle.Faint)
            );
        }
    }

    internal static string Summary(ReportIndex index)
    {
        var counts = index.Verdicts.GroupBy(v => v.Outcome).Select(g => $"{index.Words.Number(g.Count())} {SummaryWord(g.Key, g.Count())}");
        var outcomes = string.Join(", ", counts);
        return $"{index.Words.Count(index.Articles.Count, "article")}, {index.Words.Count(index.Voices.Count, "voice")}, "
            + (
                outcomes.Length > 0
                    ? $"{index.Words.Count(index.Verdicts.Count, "question")}: {outcomes}."
                    : "no question that two of them answer."
            );
    }

    private static string SummaryWord(Outcome outcome, int count) =>
        outcome switch
        {
            Outcome.Differ => count == 1 ? "differs" : "differ",
            Outcome.OutOfDate => "out of date",
            Outcome.Agree => count == 1 ? "agrees" : "agree",
            _ => "with one voice only",
        };

    private static void WritePairs(LineWriter lines, ReportIndex index)
    {
        if (index.NotCompared.Count == 0)
        {
            return;
        }

        lines.Blank();
        lines.Write(0, new ReportRun("LOOKED ALIKE, NOT COMPARED", RunStyle.Heading));
        lines.Blank();
        foreach (var pair in index.PairsShown)
        {
            lines.Write(
                2,
                new ReportRun(Printable.Clean(pair.A.Quote), RunStyle.Quote),
                new ReportRun($" ({ClaimText.SourceOf(pair.A)}) and "),
                new ReportRun(Printable.Clean(pair.B.Quote), RunStyle.Quote),
                new ReportRun($" ({ClaimText.SourceOf(pair.B)}): {Wording.Words(pair.Reason)}. "),
                new ReportRun(Printable.Clean(pair.Why))
            );
        }

        if (PairsLeftOut(index) is { } more)
        {
            lines.Write(2, new ReportRun(more, RunStyle.Faint));
        }
    }

    /// <summary>"and 3 other pairs (--all shows them)."; null where all are shown.</summary>
    internal static string? PairsLeftOut(ReportIndex index)
    {
        var left = index.NotCompared.Count - index.PairsShown.Count();
        return left > 0 ? $"and {index.Words.Count(left, "other pair")} (--all shows them)." : null;
    }

    private static void WriteSources(LineWriter lines, ReportIndex index)
    {
        if (index.Verdicts.Count == 0)
        {
            return;
        }

        lines.Blank();
        lines.Write(0, new ReportRun("SOURCES", RunStyle.Heading));
        lines.Blank();
        foreach (var tally in SourceTally.Of(index))
        {
            lines.Write(
                2,
                new ReportRun(tally.Source.Length > 0 ? Printable.Clean(tally.Source) : "(no source)"),
                new ReportRun($": {index.Words.Count(tally.Articles, "article")}, {index.Words.Count(tally.Claims, "claim")}: "),
                new ReportRun(
                    $"{index.Words.Number(tally.Agreeing)} agreeing, {index.Words.Number(tally.Differing)} differing, {index.Words.Number(tally.OutOfDate)} out of date"
                )
            );
        }
    }
}
