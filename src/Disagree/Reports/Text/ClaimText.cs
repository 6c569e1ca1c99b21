using Disagree.Claims;
using Disagree.Values;

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
            new ReportRun(sentence.After));
        if (index.Options.Explain)
        {
            lines.Write(indent + 2, new ReportRun(Chain(claim, index), RunStyle.Faint));
        }
    }

    internal static string SourceOf(Claim claim) => ClaimOrigin.SourceOf(claim);

    internal static string Origin(Claim claim, ReportIndex index) => ClaimOrigin.Of(claim, index).ToString();

    /// <summary>From the words to the value: the rule, the interval, the question's parts, the dates, the marks.</summary>
    internal static string Chain(Claim claim, ReportIndex index)
    {
        var value = claim.Value switch
        {
            NumberValue number => $"{number.Quantity} ({Wording.Words(number.Quantity.Bound)})",
            DateValue date => $"{date.Timex} = {date.Period}",
            _ => claim.Value.Text,
        };
        var marks = index.Marks(claim).Select(m => Wording.Words(m)).ToList();
        string?[] parts =
        [
            index.Id(claim),
            $"rule {claim.Mention?.Rule ?? "none"}",
            value,
            $"subject {Quoted(claim.Subject)}",
            $"property {Quoted(claim.Property)}",
            claim.Place is { } place ? $"place {Quoted(place)}" : null,
            Wording.Words(claim.Modality),
            marks.Count > 0 ? "marks " + Wording.List(marks) : null,
            $"{claim.Article.Id}[{claim.Span.Start}..{claim.Span.End}]",
        ];
        return Printable.Clean(string.Join("; ", parts.OfType<string>()));
    }

    private static string Quoted(string text) => text.Length == 0 ? "unknown" : $"“{text}”";
}
