using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disagree.Tool.Input;

/// <summary>
/// Reads strings of JSON that System.Text.Json refuses (an escaped half of a surrogate pair), and words its errors for people.
/// </summary>
internal static class JsonText
{
    internal static string Read(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(value.GetRawText().AsSpan(1..^1));
        }
    }

    /// <summary>A string as JSON writes it.</summary>
    internal static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    internal static string Kind(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };

    internal static string Problem(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var place = string.Create(CultureInfo.InvariantCulture, $"at byte {error.BytePositionInLine + 1}");
        return $"broken JSON {place} ({(end < 0 ? error.Message : error.Message[..end]).TrimEnd('.')})";
    }

    // The parser has already seen that every escape is well formed.
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            text.Append(
                raw[i] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    var c => c,
                }
            );
        }

        return text.ToString();
    }
}
