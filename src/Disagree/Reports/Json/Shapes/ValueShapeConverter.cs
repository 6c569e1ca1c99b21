using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Disagree.Reports.Json.Shapes;

/// <summary>Reads and writes the value of a claim in the fields of its kind, which its fields tell.</summary>
internal sealed class ValueShapeConverter : JsonConverter<ValueShape>
{
    public override ValueShape? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        try
        {
            return (ValueShape?)json.RootElement.Deserialize(KindOf(json.RootElement));
        }
        catch (JsonException error)
        {
            // the message names the place within the value; the caller's place is put before it
            throw new JsonException(null, error);
        }
    }

    public override void Write(Utf8JsonWriter writer, ValueShape value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case NumberShape number:
                JsonSerializer.Serialize(writer, number, ShapeContext.Default.NumberShape);
                break;
            case DateShape date:
                JsonSerializer.Serialize(writer, date, ShapeContext.Default.DateShape);
                break;
            case NameShape name:
                JsonSerializer.Serialize(writer, name, ShapeContext.Default.NameShape);
                break;
        }
    }

    /// <summary>An amount has a unit, a name its canonical form, and a time neither.</summary>
    internal static JsonTypeInfo KindOf(JsonElement value) =>
        value switch
        {
            { ValueKind: JsonValueKind.Object } when value.TryGetProperty("low", out _) || value.TryGetProperty("unit", out _) =>
                ShapeContext.Default.NumberShape,
            { ValueKind: JsonValueKind.Object } when value.TryGetProperty("canonical", out _) => ShapeContext.Default.NameShape,
            _ => ShapeContext.Default.DateShape,
        };
}
