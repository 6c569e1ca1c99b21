using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Disagree.Reports.Json.Shapes;

namespace Disagree.Tests.Json;

/// <summary>Makes the published JSON Schema of the shapes that are written and read, so that the two cannot part.</summary>
internal static class SchemaMaker
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    internal static string Of(JsonTypeInfo root, string id, string title)
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = id,
            ["title"] = title,
        };
        foreach (var (name, node) in Export(root.Type, definitions).AsObject().ToList())
        {
            schema[name] = node?.DeepClone();
        }

        schema["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value.DeepClone())));
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Export(Type type, SortedDictionary<string, JsonNode> definitions) =>
        ShapeContext
            .Default.GetTypeInfo(type)!
            .GetJsonSchemaAsNode(
                new JsonSchemaExporterOptions
                {
                    TreatNullObliviousAsNonNullable = true,
                    TransformSchemaNode = (context, node) => Transform(context, node, type, definitions),
                }
            );

    private static JsonNode Transform(
        JsonSchemaExporterContext context,
        JsonNode node,
        Type root,
        SortedDictionary<string, JsonNode> definitions
    )
    {
        var type = context.TypeInfo.Type;
        var isNullable =
            node is JsonObject { } given && given["type"] is JsonArray types && types.Any(t => t!.GetValue<string>() is "null");
        if (type == typeof(ValueShape))
        {
            node = new JsonObject
            {
                ["anyOf"] = new JsonArray([
                    .. new[] { typeof(NumberShape), typeof(DateShape), typeof(NameShape) }.Select(t => Reference(t, definitions)),
                ]),
            };
        }
        else if (
            type != root
            && type.Namespace == typeof(ReportShape).Namespace
            && type.IsAssignableTo(typeof(object))
            && context.TypeInfo.Kind is JsonTypeInfoKind.Object
        )
        {
            node = isNullable
                ? new JsonObject { ["anyOf"] = new JsonArray(Reference(type, definitions), new JsonObject { ["type"] = "null" }) }
                : Reference(type, definitions);
        }

        var description = (context.PropertyInfo?.AttributeProvider ?? (type == root ? type : null))
            ?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false)
            .Cast<DescriptionAttribute>()
            .FirstOrDefault();
        return description is null || node is not JsonObject schema ? node : Described(schema, description.Description);
    }

    // what stands beside a reference is not read, so a described reference is wrapped
    private static JsonObject Described(JsonObject schema, string words)
    {
        var described = new JsonObject { ["description"] = words };
        if (schema.ContainsKey("$ref"))
        {
            described["allOf"] = new JsonArray(schema.DeepClone());
            return described;
        }

        foreach (var (name, node) in schema)
        {
            described[name] = node?.DeepClone();
        }

        return described;
    }

    private static JsonNode Reference(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name.Replace("Shape", "", StringComparison.Ordinal));
        if (!definitions.ContainsKey(name))
        {
            definitions.Add(name, new JsonObject());
            definitions[name] = Export(type, definitions);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }
}
