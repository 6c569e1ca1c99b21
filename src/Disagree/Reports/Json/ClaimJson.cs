using System.Text.Json;
using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Reports.Json;

/// <summary>Writes a claim.</summary>
internal static class ClaimJson
{
    internal static void Write(Utf8JsonWriter json, Claim claim, ReportIndex index) =>
        Write(json, claim, index.Id(claim), index.Marks(claim), index.Successor(claim) is { } later ? index.Id(later) : null);

    internal static void Write(Utf8JsonWriter json, Claim claim, string id, IEnumerable<Mark> marks, string? replacedBy)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("article", claim.Article.Id);
        json.WriteSpan(claim.Span);
        json.WriteString("quote", claim.Quote);
        json.WriteStartObject("sentence");
        json.WriteNumber("start", claim.Sentence.Start);
        json.WriteNumber("end", claim.Sentence.End);
        json.WriteEndObject();
        json.WriteEnum("kind", claim.Kind);
        json.WriteString("subject", claim.Subject);
        json.WriteString("property", claim.Property);
        json.WriteString("place", claim.Place);
        json.WriteString("derivation", claim.Derivation);
        json.WriteValue(claim);
        json.WriteStartObject("asOf");
        json.WriteDays(claim.AsOf);
        json.WriteEndObject();
        WritePeriod(json, claim.Period);
        json.WriteString("attributedTo", claim.AttributedTo);
        json.WriteEnum("modality", claim.Modality);
        json.WriteStrings("marks", marks.Select(m => JsonNamingPolicy.CamelCase.ConvertName(m.ToString())));
        json.WriteString("replacedBy", replacedBy);
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, DatePeriod? period)
    {
        if (period is not { } days)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteDays(days);
        json.WriteEndObject();
    }
}
