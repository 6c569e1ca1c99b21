namespace Disagree.Lexicons;

/// <summary>
/// Finds phrases of one word or more in a row of tokens, the longest first. Made once and then frozen; a look-up at a token whose word
/// begins no phrase is one array access.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int FewNodes = 64;
    private readonly int[] roots;
    private readonly Dictionary<long, int> steps = [];
    private Node[] nodes = new Node[FewNodes];
    private int made = 1;

    /// <summary>Makes the table; of two equal phrases the first counts.</summary>
    /// <param name="vocabulary">
    /// Must hold every word of every phrase; a phrase with a word it does not hold can never be found and is left out.
    /// </param>
    /// <param name="entries">Each phrase as it is written, and what it means.</param>
    internal PhraseTable(Vocabulary vocabulary, IEnumerable<KeyValuePair<string, T>> entries)
    {
        roots = new int[vocabulary.Count];
        var tokens = new List<Token>();
        foreach (var (phrase, value) in entries)
        {
            tokens.Clear();
            Tokenizer.Cut(phrase, 0, phrase.Length, vocabulary, tokens);
            if (tokens.Count > 0 && tokens.TrueForAll(t => t.Word != 0))
            {
                Add(tokens, value);
            }
        }
    }

    /// <summary>Whether some phrase begins with that word.</summary>
    internal bool CanBegin(ushort word) => roots[word] != 0;

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <param name="tokens">The tokens, usually of one sentence.</param>
    /// <param name="at">Where the phrase must begin.</param>
    /// <param name="value">What the phrase means.</param>
    /// <param name="count">How many tokens it takes.</param>
    internal bool TryMatch(ReadOnlySpan<Token> tokens, int at, out T value, out int count)
    {
        value = default!;
        count = 0;
        var number = at < tokens.Length ? roots[tokens[at].Word] : 0;
        for (var i = at + 1; number != 0; i++)
        {
            ref readonly var node = ref nodes[number];
            if (node.Ends)
            {
                value = node.Value;
                count = i - at;
            }

            number =
                i < tokens.Length && (node.Following & Bit(tokens[i].Word)) != 0 ? steps.GetValueOrDefault(Key(number, tokens[i].Word)) : 0;
        }

        return count > 0;
    }

    private static ulong Bit(ushort word) => 1UL << (word & 63);

    private static long Key(int node, ushort word) => ((long)node << 16) | word;

    private void Add(List<Token> tokens, T value)
    {
        var node = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i == 0 ? roots[tokens[0].Word] : steps.GetValueOrDefault(Key(node, tokens[i].Word));
            if (next == 0)
            {
                next = NextNode();
                if (i == 0)
                {
                    roots[tokens[0].Word] = next;
                }
                else
                {
                    steps.Add(Key(node, tokens[i].Word), next);
                    nodes[node].Following |= Bit(tokens[i].Word);
                }
            }

            node = next;
        }

        if (!nodes[node].Ends)
        {
            (nodes[node].Ends, nodes[node].Value) = (true, value);
        }
    }

    private int NextNode()
    {
        if (made == nodes.Length)
        {
            Array.Resize(ref nodes, made * 2);
        }

        return made++;
    }

    // where some words lead: what they mean where a phrase ends there, and bits for the words that may follow, of which two 64 apart share
    // one
    private struct Node
    {
        internal bool Ends;
        internal T Value;
        internal ulong Following;
    }
}
