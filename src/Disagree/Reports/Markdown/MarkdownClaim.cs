using Disagree.Claims;
using Disagree.Reports.Text;

namespace Disagree.Reports.Markdown;

/// <summary>A claim in one line of Markdown: where it comes from, and its words in bold within their sentence.</summary>
internal static class MarkdownClaim
{
    internal static string Of(Claim claim, ReportIndex index)
    {
        var sentence = QuotedSentence.Of(claim);
        return $"{MarkdownText.Escape(ClaimText.Origin(claim, index))}: “{MarkdownText.Escape(sentence.Before)}<b>{MarkdownText.Escape(sentence.Quote)}</b>{MarkdownText.Escape(sentence.After)}”";
    }
}
