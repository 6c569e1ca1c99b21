using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disagree.Reports.Json.Shapes;

namespace Disagree.Reports.Json;

/// <summary>What a shape expects at a place of a JSON document, and what stands there, in words.</summary>
internal static class JsonExpectation
{
    /// <param name="root">The document.</param>
    /// <param name="path">The place, as in $.topics[0].kind.</param>
    /// <param name="type">The shape of the document.</param>
    internal static (string Expected, string Found) At(JsonElement root, string path, JsonTypeInfo type)
    {
        var (element, wanted) = (root, type.Type);
        foreach (var step in Steps(path))
        {
            var info = Info(wanted, element);
            if (
                element.ValueKind is JsonValueKind.Array
                && int.TryParse(step, CultureInfo.InvariantCulture, out var index)
                && index < element.GetArrayLength()
            )
            {
                (element, wanted) = (element[index], info.ElementType ?? typeof(object));
            }
            else if (
                element.ValueKind is JsonValueKind.Object
                && element.TryGetProperty(step, out var value)
                && Property(info, step) is { } property
            )
            {
                (element, wanted) = (value, property.PropertyType);
            }
            else
            {
                break;
            }
        }

        var missing =
            element.ValueKind is JsonValueKind.Object
                ? Info(wanted, element).Properties.FirstOrDefault(p => p.IsRequired && !element.TryGetProperty(p.Name, out _))
                : null;
        return missing is null ? (Expected(wanted, element), Found(element)) : ($"a property \"{missing.Name}\"", "none");
    }

    private static IEnumerable<string> Steps(string path) =>
        path.Split('.', '[', ']').Skip(1).Where(s => s.Length > 0).Select(s => s.Trim('\''));

    private static JsonPropertyInfo? Property(JsonTypeInfo info, string name) =>
        info.Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal));

    private static JsonTypeInfo Info(Type type, JsonElement element) =>
        type == typeof(ValueShape) ? ValueShapeConverter.KindOf(element) : ShapeContext.Default.GetTypeInfo(type)!;

    private static string Expected(Type wanted, JsonElement element)
    {
        var type = Nullable.GetUnderlyingType(wanted) ?? wanted;
        return type switch
        {
            { IsEnum: true } => "one of "
                + string.Join(
                    ", ",
                    Enum.GetValuesAsUnderlyingType(type)
                        .Cast<object>()
                        .Select(v =>
                            JsonSerializer.SerializeToElement(Enum.ToObject(type, v), ShapeContext.Default.GetTypeInfo(type)!).GetString()
                        )
                ),
            _ when type == typeof(string) => "a string",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) => "a whole number",
            _ when type == typeof(decimal) => "a number",
            _ when type == typeof(DateOnly) => "a day such as 2019-02-10",
            _ when type == typeof(TimeOnly) => "a time such as 09:40:00",
            _ when type == typeof(DateTimeOffset) => "an instant such as 2019-02-10T15:03:00Z",
            _ => Info(type, element).Kind is JsonTypeInfoKind.Enumerable ? "a list" : "an object",
        };
    }

    private static string Found(JsonElement element)
    {
        const int Longest = 40;
        return element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ when element.GetRawText() is { Length: > Longest } text => text[..Longest] + "…",
            _ => element.GetRawText(),
        };
    }
}
