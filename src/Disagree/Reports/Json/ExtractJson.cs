using System.Globalization;
using System.Text.Json;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;

namespace Disagree.Reports.Json;

/// <summary>Writes what was found in one article.</summary>
internal static class ExtractJson
{
    internal const int SchemaVersion = 1;

    internal static void Write(Utf8JsonWriter json, ArticleMentions found, IReadOnlyList<Claim> claims)
    {
        var document = found.Document;
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("id", document.Article.Id);
        json.WriteString("source", document.Article.Source);
        WritePublished(json, found.Publication);
        json.WriteBoolean("damaged", document.IsDamaged);
        WriteQuantities(json, found, claims);
        json.WriteList("times", found.Times, (writer, time) =>
        {
            Begin(writer, document, time);
            writer.WriteTime(time);
            End(writer, time);
        });
        json.WriteList("names", found.Names, (writer, name) =>
        {
            Begin(writer, document, name);
            writer.WriteEnum("type", name.Type);
            writer.WriteString("canonical", name.Canonical);
            writer.WriteString("entity", string.Create(CultureInfo.InvariantCulture, $"e{name.Entity}"));
            End(writer, name);
        });
        json.WriteList("roles", found.Roles, (writer, role) =>
        {
            Begin(writer, document, role);
            writer.WriteString("holder", role.Holder.Canonical);
            writer.WriteString("role", role.Role);
            writer.WriteString("of", role.Organization);
            End(writer, role);
        });
        var number = 0;
        json.WriteList("claims", claims, (writer, claim) => ClaimJson.Write(
            writer, claim, string.Create(CultureInfo.InvariantCulture, $"c{++number}"), OwnMarks.Of(claim, found.Publication), null));
        json.WriteEndObject();
    }

    internal static void WritePublished(Utf8JsonWriter json, Publication publication)
    {
        json.WriteStartObject("published");
        json.WriteDays(publication.Period);
        json.WriteAt(publication.Period);
        json.WriteEnum("basis", publication.Basis);
        json.WriteEndObject();
    }

    private static void WriteQuantities(Utf8JsonWriter json, ArticleMentions found, IReadOnlyList<Claim> claims)
    {
        var properties = new Dictionary<Mention, string>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims)
        {
            if (claim.Mention is { } mention && claim.Property.Length > 0)
            {
                properties.TryAdd(mention, claim.Property);
            }
        }

        json.WriteList("quantities", found.Quantities, (writer, quantity) =>
        {
            Begin(writer, found.Document, quantity);
            writer.WriteNumber("numberStart", quantity.NumberSpan.Start);
            writer.WriteNumber("numberEnd", quantity.NumberSpan.End);
            writer.WriteQuantity(quantity.Quantity, quantity.Counted);
            writer.WriteString("property", properties.GetValueOrDefault(quantity));
            End(writer, quantity);
        });
    }

    private static void Begin(Utf8JsonWriter json, Document document, Mention mention)
    {
        json.WriteStartObject();
        json.WriteSpan(mention.Span);
        json.WriteString("text", document.Quote(mention.Span));
    }

    private static void End(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("rule", mention.Rule);
        json.WriteEndObject();
    }
}
