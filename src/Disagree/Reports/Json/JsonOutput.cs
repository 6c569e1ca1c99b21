using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Disagree.Reports.Json;

/// <summary>UTF-8 without a byte order mark, real characters but for controls and those that turn the direction of writing, "\n" at line ends.</summary>
internal static class JsonOutput
{
    internal static byte[] Write<T>(T value, bool indented, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n", SkipValidation = true };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return EscapeDirections(buffer.WrittenSpan);
    }

    // Outside strings JSON is ASCII, so these sequences can only stand inside them: U+061C, U+200E, U+200F, U+202A–U+202E, U+2066–U+2069.
    private static byte[] EscapeDirections(ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte>? escaped = null;
        var (copied, at) = (0, 0);
        while (json[at..].IndexOfAny((byte)0xE2, (byte)0xD8) is >= 0 and var next)
        {
            at += next;
            var escape = EscapeAt(json[at..], out var length);
            if (length == 0)
            {
                at++;
                continue;
            }

            escaped ??= new ArrayBufferWriter<byte>(json.Length + 64);
            escaped.Write(json[copied..at]);
            escaped.Write(escape);
            copied = at += length;
        }

        if (escaped is null)
        {
            return json.ToArray();
        }

        escaped.Write(json[copied..]);
        return escaped.WrittenSpan.ToArray();
    }

    private static ReadOnlySpan<byte> EscapeAt(ReadOnlySpan<byte> json, out int length)
    {
        length = 3;
        switch (json)
        {
            case [0xE2, 0x80, 0x8E, ..]: return "\\u200E"u8;
            case [0xE2, 0x80, 0x8F, ..]: return "\\u200F"u8;
            case [0xE2, 0x80, 0xAA, ..]: return "\\u202A"u8;
            case [0xE2, 0x80, 0xAB, ..]: return "\\u202B"u8;
            case [0xE2, 0x80, 0xAC, ..]: return "\\u202C"u8;
            case [0xE2, 0x80, 0xAD, ..]: return "\\u202D"u8;
            case [0xE2, 0x80, 0xAE, ..]: return "\\u202E"u8;
            case [0xE2, 0x81, 0xA6, ..]: return "\\u2066"u8;
            case [0xE2, 0x81, 0xA7, ..]: return "\\u2067"u8;
            case [0xE2, 0x81, 0xA8, ..]: return "\\u2068"u8;
            case [0xE2, 0x81, 0xA9, ..]: return "\\u2069"u8;
            case [0xD8, 0x9C, ..]:
                length = 2;
                return "\\u061C"u8;
            default:
                length = 0;
                return default;
        }
    }
}
