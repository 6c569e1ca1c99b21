namespace Disagree.Reports.Json;

/// <summary>
/// Passes JSON in UTF-8 on to another stream, with an escape for each character that turns the direction of writing: U+061C, U+200E,
/// U+200F, U+202A–U+202E, U+2066–U+2069. Outside strings JSON is ASCII, so they can only stand inside them. The other stream stays open.
/// </summary>
internal sealed class DirectionEscaper(Stream target) : Stream
{
    private const int Longest = 3;
    private byte[] begun = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var json = buffer;
        if (begun.Length > 0)
        {
            json = (byte[])[.. begun, .. buffer];
            begun = [];
        }

        var (copied, at) = (0, 0);
        while (json[at..].IndexOfAny((byte)0xE2, (byte)0xD8) is >= 0 and var next)
        {
            at += next;
            var escape = EscapeAt(json[at..], out var length);
            if (length > 0)
            {
                target.Write(json[copied..at]);
                target.Write(escape);
                copied = at += length;
            }
            else if (json.Length - at < Longest)
            {
                // the rest of the character comes with the next piece
                begun = json[at..].ToArray();
                json = json[..at];
            }
            else
            {
                at++;
            }
        }

        target.Write(json[copied..]);
    }

    public override void Flush() => target.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            target.Write(begun);
            begun = [];
        }

        base.Dispose(disposing);
    }

    private static ReadOnlySpan<byte> EscapeAt(ReadOnlySpan<byte> json, out int length)
    {
        length = 3;
        switch (json)
        {
            case [0xE2, 0x80, 0x8E, ..]:
                return "\\u200E"u8;
            case [0xE2, 0x80, 0x8F, ..]:
                return "\\u200F"u8;
            case [0xE2, 0x80, 0xAA, ..]:
                return "\\u202A"u8;
            case [0xE2, 0x80, 0xAB, ..]:
                return "\\u202B"u8;
            case [0xE2, 0x80, 0xAC, ..]:
                return "\\u202C"u8;
            case [0xE2, 0x80, 0xAD, ..]:
                return "\\u202D"u8;
            case [0xE2, 0x80, 0xAE, ..]:
                return "\\u202E"u8;
            case [0xE2, 0x81, 0xA6, ..]:
                return "\\u2066"u8;
            case [0xE2, 0x81, 0xA7, ..]:
                return "\\u2067"u8;
            case [0xE2, 0x81, 0xA8, ..]:
                return "\\u2068"u8;
            case [0xE2, 0x81, 0xA9, ..]:
                return "\\u2069"u8;
            case [0xD8, 0x9C, ..]:
                length = 2;
                return "\\u061C"u8;
            default:
                length = 0;
                return default;
        }
    }
}
