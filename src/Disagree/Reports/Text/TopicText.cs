using System.Globalization;
using Disagree.Verdicts;

namespace Disagree.Reports.Text;

/// <summary>A question, its answers with their voices and words, why it came out so, and what would settle it.</summary>
internal static class TopicText
{
    private const int Indent = 4;

    internal static void Write(LineWriter lines, Verdict verdict, ReportIndex index)
    {
        lines.Write(
            0,
            new ReportRun(string.Create(CultureInfo.InvariantCulture, $"{index.Id(verdict), -4}"), RunStyle.Faint),
            new ReportRun(Printable.Clean(verdict.Topic.Question), RunStyle.Heading)
        );
        foreach (var position in verdict.Positions)
        {
            WritePosition(lines, verdict, position, index);
        }

        lines.Write(Indent, new ReportRun("Why: ", RunStyle.Faint), new ReportRun(Printable.Clean(verdict.Why)));
        if (verdict.Unsettled is { } unsettled)
        {
            lines.Write(Indent, new ReportRun("What would settle it: ", RunStyle.Faint), new ReportRun(Printable.Clean(unsettled)));
        }

        if (index.Options.Explain)
        {
            lines.Write(Indent, new ReportRun("One question: ", RunStyle.Faint), new ReportRun(TopicBasis.Of(verdict, index)));
            foreach (var relation in verdict.Relations)
            {
                lines.Write(
                    Indent,
                    new ReportRun($"{index.Id(relation.A)} and {index.Id(relation.B)}: ", RunStyle.Faint),
                    new ReportRun($"{Wording.Words(relation.Kind)} ({Wording.Words(relation.Reason)}). {Printable.Clean(relation.Why)}")
                );
            }
        }
    }

    private static void WritePosition(LineWriter lines, Verdict verdict, Position position, ReportIndex index)
    {
        var style = position.IsCurrent
            ? TextReport.StyleOf(verdict.Outcome is Outcome.OutOfDate ? Outcome.Agree : verdict.Outcome)
            : RunStyle.OutOfDate;
        lines.Write(
            Indent,
            new ReportRun(Wording.Held(position), RunStyle.Faint),
            new ReportRun(Printable.Clean(position.Value), style),
            new ReportRun("  " + VoicesOf(position, index), RunStyle.Faint)
        );
        foreach (var claim in position.Claims)
        {
            ClaimText.Write(lines, claim, Indent + 2, index);
        }

        foreach (var evidence in Evidence(position, index))
        {
            lines.Write(Indent + 2, new ReportRun(evidence, RunStyle.Faint));
        }
    }

    /// <summary>Where a position has fewer voices than articles: what shows that several articles carry one voice.</summary>
    internal static IEnumerable<string> Evidence(Position position, ReportIndex index) =>
        position.Claims.Select(c => c.Article.Id).Distinct(StringComparer.Ordinal).Count() > position.Voices.Count
            ? position
                .Voices.Where(v => v.Kind is not VoiceKind.Article || IsOfSeveral(v, position, index))
                .Select(v => $"One voice, {Printable.Clean(v.Label)}: {Printable.Clean(index.Whole(v).Evidence)}")
            : [];

    private static bool IsOfSeveral(Voice voice, Position position, ReportIndex index) =>
        position.Claims.Where(c => voice.Equals(index.VoiceOf(c))).Select(c => c.Article.Id).Distinct(StringComparer.Ordinal).Skip(1).Any();

    internal static string VoicesOf(Position position, ReportIndex index) =>
        $"{index.Words.Count(position.Voices.Count, "voice")}: {Wording.List([.. position.Voices.Select(v => Printable.Clean(v.Label) + KindOf(v))])}";

    private static string KindOf(Voice voice) =>
        voice.Kind switch
        {
            VoiceKind.Speaker => " (quoted)",
            VoiceKind.Wire => " (wire)",
            VoiceKind.SharedText => " (shared text)",
            _ => "",
        };
}
