using Disagree.Claims;

namespace Disagree.Reports.Text;

/// <summary>A claim: who published it and when, as of when it holds, who says so, and its sentence with the words marked «so».</summary>
internal static class ClaimText
{
    internal static void Write(LineWriter lines, Claim claim, int indent, ReportIndex index)
    {
        lines.Write(indent, [new ReportRun(Origin(claim, index), RunStyle.Faint)]);
        var sentence = QuotedSentence.Of(claim);
        lines.Write(
            indent + 2,
            new ReportRun(sentence.Before),
            new ReportRun($"«{sentence.Quote}»", RunStyle.Quote),
            new ReportRun(sentence.After)
        );
        if (index.Options.Explain)
        {
            foreach (var step in ClaimChain.Of(claim, index))
            {
                lines.Write(indent + 4, new ReportRun($"{step.Label}: ", RunStyle.Faint), new ReportRun(step.Words, RunStyle.Faint));
            }
        }
    }

    internal static string SourceOf(Claim claim) => ClaimOrigin.SourceOf(claim);

    internal static string Origin(Claim claim, ReportIndex index) => ClaimOrigin.Of(claim, index).ToString();

    /// <summary>From the words to the value and its dates, in one line.</summary>
    internal static string Chain(Claim claim, ReportIndex index) =>
        string.Join("; ", ClaimChain.Of(claim, index).Select(s => $"{s.Label} {s.Words}"));
}
