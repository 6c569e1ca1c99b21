using System.Text;

namespace Disagree.Reports.Json;

/// <summary>The published JSON Schemas, which the library carries.</summary>
internal static class JsonSchemas
{
    internal static string Read(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
