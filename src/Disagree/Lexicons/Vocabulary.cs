using System.Collections.Frozen;

namespace Disagree.Lexicons;

/// <summary>
/// Every word that some table of a lexicon names, numbered from 1. Text is matched against tables by these numbers, so a word is looked
/// up once however many rules ask about it. Letter case and the shape of apostrophes make no difference.
/// </summary>
public sealed class Vocabulary
{
    private const int Longest = 64;
    private readonly FrozenDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> numbers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> currencies;
    private readonly string[] words;
    private readonly string[] lower;
    private readonly WordNumbers plain;

    /// <summary>Numbers the words in the order in which they first appear.</summary>
    /// <exception cref="FormatException">There are more than 65,534 different words.</exception>
    public Vocabulary(IEnumerable<string> words)
        : this(words, []) { }

    /// <summary>The same, with the letters that stand for a currency right before digits.</summary>
    internal Vocabulary(IEnumerable<string> words, IEnumerable<string> currencies)
    {
        ArgumentNullException.ThrowIfNull(words);
        this.currencies = currencies.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var table = new Dictionary<string, ushort>(StringComparer.OrdinalIgnoreCase);
        var list = new List<string> { "" };
        Span<char> buffer = stackalloc char[Longest];
        foreach (var word in words)
        {
            if (word.Length is 0 or > Longest)
            {
                continue;
            }

            var key = Fold(word, buffer).ToString();
            if (table.ContainsKey(key))
            {
                continue;
            }

            if (list.Count == ushort.MaxValue)
            {
                throw new FormatException("Expected at most 65,534 different words in a vocabulary but found more.");
            }

            table.Add(key, (ushort)list.Count);
            list.Add(key);
        }

        this.words = [.. list];
        plain = new WordNumbers(this.words);
        lower = Array.ConvertAll(this.words, w => w.ToLowerInvariant());
        numbers = table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many words there are, plus one for the unknown word 0.</summary>
    public int Count => words.Length;

    /// <summary>The word with that number; "" for 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such word.</exception>
    public string this[ushort word] => words[word];

    /// <summary>The word with that number in small letters.</summary>
    internal string Lower(ushort word) => lower[word];

    /// <summary>Whether these letters, as written, stand for a currency right before digits: "RM" in "RM79".</summary>
    internal bool IsCurrency(ReadOnlySpan<char> letters) => currencies.Contains(letters);

    /// <summary>The number of a word, or 0 where the vocabulary does not hold it.</summary>
    public ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return 0;
        }

        if (!IsAcronym(word) && plain.TryFind(word, out var known))
        {
            return known;
        }

        Span<char> buffer = stackalloc char[Longest];
        return numbers.TryGetValue(Fold(word, buffer), out var number) ? number : (ushort)0;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] == '.' && word[1] == '.';

    // "U.S." and "U.S" are one word, and so are ’s and 's.
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (IsAcronym(word))
        {
            word = word[..^1];
        }

        if (!word.ContainsAny('’', 'ʼ'))
        {
            return word;
        }

        word.Replace(buffer, '’', '\'');
        buffer[..word.Length].Replace('ʼ', '\'');
        return buffer[..word.Length];
    }
}
