using System.Globalization;
using System.Text.Json;

namespace Disagree.Tests.Json;

/// <summary>
/// Checks JSON against a schema: the words that the published schemas use, no others, and every property must be described.
/// </summary>
internal sealed class SchemaCheck
{
    private static readonly string[] Known =
    [
        "$schema",
        "$id",
        "title",
        "description",
        "definitions",
        "type",
        "enum",
        "format",
        "properties",
        "required",
        "items",
        "anyOf",
        "allOf",
        "$ref",
        "default",
    ];

    private readonly JsonElement schema;

    internal SchemaCheck(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        this.schema = document.RootElement.Clone();
    }

    /// <summary>What does not fit, each with its place; empty where all fits.</summary>
    internal IReadOnlyList<string> Problems(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Problems(document.RootElement, schema, "$").Take(5)];
    }

    private IEnumerable<string> Problems(JsonElement value, JsonElement rule, string place)
    {
        foreach (var word in rule.EnumerateObject().Select(p => p.Name).Except(Known, StringComparer.Ordinal))
        {
            yield return $"{place}: unknown word {word}";
        }

        if (rule.TryGetProperty("$ref", out var reference))
        {
            rule = schema.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]);
        }

        foreach (var problem in Own(value, rule, place).Concat(Parts(value, rule, place)).Concat(Choices(value, rule, place)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Own(JsonElement value, JsonElement rule, string place)
    {
        if (
            rule.TryGetProperty("type", out var type)
            && !(type.ValueKind is JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(t =>
                IsOf(value, t.GetString()!)
            )
        )
        {
            yield return $"{place}: {value.ValueKind} is not {type}";
        }

        if (rule.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(w => JsonElement.DeepEquals(w, value)))
        {
            yield return $"{place}: {value} is not one of {words}";
        }

        if (
            rule.TryGetProperty("format", out var format)
            && value.ValueKind is JsonValueKind.String
            && !(
                format.GetString() switch
                {
                    "date" => DateOnly.TryParseExact(
                        value.GetString(),
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out _
                    ),
                    "time" => TimeOnly.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
                    "date-time" => value.TryGetDateTimeOffset(out _),
                    _ => false,
                }
            )
        )
        {
            yield return $"{place}: {value} is no {format}";
        }
    }

    private IEnumerable<string> Parts(JsonElement value, JsonElement rule, string place)
    {
        if (value.ValueKind is JsonValueKind.Array && rule.TryGetProperty("items", out var items))
        {
            return value.EnumerateArray().SelectMany((item, i) => Problems(item, items, $"{place}[{i}]"));
        }

        if (value.ValueKind is not JsonValueKind.Object || !rule.TryGetProperty("properties", out var properties))
        {
            return [];
        }

        var required = rule.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
        return required
            .Where(n => !value.TryGetProperty(n, out _))
            .Select(n => $"{place}: no {n}")
            .Concat(
                value
                    .EnumerateObject()
                    .SelectMany(p =>
                        properties.TryGetProperty(p.Name, out var described)
                            ? Problems(p.Value, described, $"{place}.{p.Name}")
                            : [$"{place}.{p.Name} is not described"]
                    )
            );
    }

    private IEnumerable<string> Choices(JsonElement value, JsonElement rule, string place)
    {
        if (rule.TryGetProperty("anyOf", out var any))
        {
            var answers = any.EnumerateArray().Select(c => Problems(value, c, place).ToList()).ToList();
            return answers.Exists(a => a.Count == 0) ? [] : answers.MinBy(a => a.Count)!;
        }

        return rule.TryGetProperty("allOf", out var all) ? all.EnumerateArray().SelectMany(c => Problems(value, c, place)) : [];
    }

    private static bool IsOf(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind is JsonValueKind.Object,
            "array" => value.ValueKind is JsonValueKind.Array,
            "string" => value.ValueKind is JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind is JsonValueKind.Null,
            "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind is JsonValueKind.Number,
            _ => false,
        };
}
