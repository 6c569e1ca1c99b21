namespace Disagree.Lexicons;

/// <summary>
/// Tells by length, first and last letter that a table cannot hold words joined of two parts, so that most are never joined: "grey" and
/// "ship" where it holds "gunship" and "airship".
/// </summary>
internal sealed class WordOutlines
{
    private const int Size = 1 << 14;
    private readonly bool[] known = new bool[Size];

    internal WordOutlines(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            known[Of(word[0], word[^1], word.Length)] = true;
        }
    }

    /// <summary>Whether the table may hold two parts with what joins them.</summary>
    internal bool MayHold(ReadOnlySpan<char> first, string joint, ReadOnlySpan<char> last) =>
        known[Of(first[0], last[^1], first.Length + joint.Length + last.Length)];

    private static int Of(char first, char last, int length) => ((Small(first) * 32) + Small(last) + (length * 1024)) & (Size - 1);

    // letters that differ as small letter and capital only give the same
    private static int Small(char letter) => char.IsAscii(letter) ? letter & 31 : 0;
}
