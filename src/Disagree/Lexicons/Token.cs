namespace Disagree.Lexicons;

/// <summary>A word, number, punctuation mark or symbol at a place in a text; eight bytes, no string.</summary>
/// <param name="Start">The index of its first UTF-16 code unit.</param>
/// <param name="Word">
/// Its word in the <see cref="Vocabulary"/>, found without regard to case; 0 where the vocabulary does not hold it.
/// </param>
/// <param name="Length">How many UTF-16 code units it has: 1 to 255. Longer runs of letters are cut into several tokens.</param>
/// <param name="Tag">What kind of token it is, and for words which part of speech.</param>
public readonly record struct Token(int Start, ushort Word, byte Length, Tag Tag)
{
    /// <summary>The index after its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The characters of the token in the text that it was cut from.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
