namespace Disagree.Lexicons;

/// <summary>
/// Numbers by words of plain letters, in small letters or capitals: one walk over the letters of a word, and mostly one comparison.
/// </summary>
internal sealed class WordNumbers
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;
    private const char SmallLetter = (char)0x20;
    private readonly string[] words;
    private readonly ushort[] slots;
    private readonly uint[] hashes;

    /// <param name="words">The words by their numbers; number 0 stands for none. Words with other letters are left out.</param>
    internal WordNumbers(string[] words)
    {
        this.words = words;
        hashes = new uint[words.Length];
        var size = 4;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        slots = new ushort[size];
        for (var number = 1; number < words.Length; number++)
        {
            if (TryHash(words[number], out hashes[number]))
            {
                var slot = Slot(hashes[number]);
                while (slots[slot] != 0)
                {
                    slot = Slot(slot + 1);
                }

                slots[slot] = (ushort)number;
            }
        }
    }

    /// <summary>The number of a word, 0 where it has none; false where it has other letters than plain ones.</summary>
    internal bool TryFind(ReadOnlySpan<char> word, out ushort number)
    {
        number = 0;
        if (!TryHash(word, out var hash))
        {
            return false;
        }

        for (var slot = Slot(hash); slots[slot] is not 0 and var found; slot = Slot(slot + 1))
        {
            if (hashes[found] == hash && word.Equals(words[found], StringComparison.OrdinalIgnoreCase))
            {
                number = found;
                break;
            }
        }

        return true;
    }

    private uint Slot(uint hash) => hash & ((uint)slots.Length - 1);

    private static bool TryHash(ReadOnlySpan<char> word, out uint hash)
    {
        hash = Start;
        var letters = '\0';
        foreach (var letter in word)
        {
            letters |= letter;
            hash = (hash ^ (char)(letter | SmallLetter)) * Prime;
        }

        hash ^= hash >> 15;
        return char.IsAscii(letters);
    }
}
