using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Markdown;

/// <summary>A question as Markdown: its answers with their voices and words, why it came out so, and what would settle it.</summary>
internal static class MarkdownTopic
{
    internal static void Write(MarkdownPage page, Verdict verdict, ReportIndex index)
    {
        page.Blank();
        page.Line($"## {index.Id(verdict)}: {MarkdownText.Escape(verdict.Topic.Question)}: {Wording.Outcome(verdict.Outcome)}");
        page.Blank();
        foreach (var position in verdict.Positions)
        {
            WritePosition(page, position, index);
        }

        page.Blank();
        page.Line($"Why: {MarkdownText.Escape(verdict.Why)}");
        if (verdict.Unsettled is { } unsettled)
        {
            page.Blank();
            page.Line($"What would settle it: {MarkdownText.Escape(unsettled)}");
        }

        if (index.Options.Explain)
        {
            WriteChain(page, verdict, index);
        }
    }

    private static void WritePosition(MarkdownPage page, Position position, ReportIndex index)
    {
        page.Line(
            $"- {Wording.Held(position)}**{MarkdownText.Escape(position.Value)}**, {MarkdownText.Escape(TopicText.VoicesOf(position, index))}"
        );
        foreach (var claim in position.Claims)
        {
            page.Line($"  - {MarkdownClaim.Of(claim, index)}");
            if (index.Options.Explain)
            {
                foreach (var step in ClaimChain.Of(claim, index))
                {
                    page.Line($"    - {step.Label}: {MarkdownText.Escape(step.Words)}");
                }
            }
        }

        foreach (var evidence in TopicText.Evidence(position, index))
        {
            page.Line($"  - {MarkdownText.Escape(evidence)}");
        }
    }

    private static void WriteChain(MarkdownPage page, Verdict verdict, ReportIndex index)
    {
        page.Blank();
        page.Line($"One question: {MarkdownText.Escape(TopicBasis.Of(verdict, index))}");
        if (verdict.Relations.Count > 0)
        {
            page.Table(
                ["One", "Other", "Relation", "Reason", "Why"],
                verdict.Relations.Select(r => new[] { index.Id(r.A), index.Id(r.B), Wording.Words(r.Kind), Wording.Words(r.Reason), r.Why })
            );
        }
    }
}
