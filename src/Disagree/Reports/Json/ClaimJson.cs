using System.Text.Json;
using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Reports.Json;

/// <summary>Writes a claim.</summary>
internal static class ClaimJson
{
    internal static void Write(Utf8JsonWriter json, Claim claim, string id, IEnumerable<string> marks, string? replacedBy)
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
        json.WriteValue(claim);
        json.WriteStartObject("asOf");
        json.WriteDays(claim.AsOf);
        json.WriteEndObject();
        WritePeriod(json, claim.Period);
        json.WriteString("attributedTo", claim.AttributedTo);
        json.WriteEnum("modality", claim.Modality);
        json.WriteStrings("marks", marks);
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
