using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disagree.Reports.Json.Shapes;

namespace Disagree.Reports.Json;

/// <summary>Reads JSON into a shape, and says of JSON that does not fit where that is, what was expected, and what was found.</summary>
internal static class JsonInput
{
    /// <exception cref="FormatException">The text is no JSON, or not of the shape.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw Problem("$", "an object", "null");
        }
        catch (JsonException error)
        {
            throw Explain(json, error, type);
        }
    }

    internal static FormatException Problem(string place, string expected, string found) =>
        new($"{place}: expected {expected} but found {found}.");

    // what is of another version has other properties too, which says less
    private static void CheckVersion(JsonElement root)
    {
        if (
            root.ValueKind is JsonValueKind.Object
            && root.TryGetProperty("schemaVersion", out var version)
            && version.ValueKind is JsonValueKind.Number
            && !(version.TryGetInt32(out var number) && number == ReportShape.Version)
        )
        {
            throw Version(version.GetRawText());
        }
    }

    /// <summary>What is said of a version that nobody here can read.</summary>
    internal static FormatException Version(string found) => Problem("$.schemaVersion", $"{ReportShape.Version}", found);

    private static FormatException Explain(ReadOnlySpan<byte> json, JsonException error, JsonTypeInfo type)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var document = JsonDocument.ParseValue(ref reader);
            CheckVersion(document.RootElement);
            var path = error.InnerException is JsonException inner ? error.Path + inner.Path?[1..] : error.Path ?? "$";
            var (expected, found) = JsonExpectation.At(document.RootElement, path!, type);
            return Problem(path!, expected, found);
        }
        catch (JsonException broken)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}");
            var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            return Problem(line, "JSON", $"broken JSON ({(end < 0 ? broken.Message : broken.Message[..end]).TrimEnd('.')})");
        }
    }
}
