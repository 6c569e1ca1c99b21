using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disagree.Reports.Json.Shapes;

namespace Disagree.Reports.Json;

/// <summary>
/// UTF-8 without a byte order mark, real characters but for controls and those that turn the direction of writing, "\n" at line ends.
/// </summary>
internal static class JsonOutput
{
    private static readonly ShapeContext Lines = Context(indented: true);
    private static readonly ShapeContext OneLine = Context(indented: false);

    internal static byte[] Write<T>(T value, bool indented)
    {
        using var buffer = new MemoryStream();
        Write(buffer, value, indented);
        return buffer.ToArray();
    }

    /// <summary>
    /// Writes piece by piece, so that a long list whose entries are made as they are asked for is never in memory as a whole.
    /// </summary>
    internal static void Write<T>(Stream stream, T value, bool indented)
    {
        using var escaped = new DirectionEscaper(stream);
        JsonSerializer.Serialize(escaped, value, (JsonTypeInfo<T>)(indented ? Lines : OneLine).GetTypeInfo(typeof(T))!);
    }

    private static ShapeContext Context(bool indented) =>
        new(
            new JsonSerializerOptions(ShapeContext.Default.Options)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                WriteIndented = indented,
                NewLine = "\n",
            }
        );
}
