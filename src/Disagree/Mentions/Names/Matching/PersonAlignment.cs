using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Which words of the shorter name stand for which of the longer: equal ones first, then the most alike; what is left may be two words
/// written as one.
/// </summary>
internal ref struct PersonAlignment
{
    private readonly NameWord[] one;
    private readonly NameWord[] other;
    private Pairs pairs;
    private double sum;
    private uint taken;
    private uint placed;

    public PersonAlignment(NameWord[] one, NameWord[] other)
    {
        this.one = one;
        this.other = other;
        Reason = NameReason.Equal;
    }

    /// <summary>The mean likeness of the words that were aligned.</summary>
    public readonly double Score => sum / one.Length;

    /// <summary>The weakest reason of all.</summary>
    public NameReason Reason { get; private set; }

    /// <summary>How many words were aligned as words, not as initials.</summary>
    public int Spelled { get; private set; }

    public readonly int LeftOfShort => one.Length - System.Numerics.BitOperations.PopCount(placed);

    public readonly int LeftOfLong => other.Length - System.Numerics.BitOperations.PopCount(taken);

    public readonly int FirstLeftOfShort => System.Numerics.BitOperations.TrailingZeroCount(~placed);

    public readonly int FirstLeftOfLong => System.Numerics.BitOperations.TrailingZeroCount(~taken);

    /// <summary>Whether the first word stands for the last and the last for the first.</summary>
    public readonly bool IsReversed =>
        one.Length >= 2 && (placed & 1) != 0 && (placed >> (one.Length - 1) & 1) != 0 && pairs[0] > pairs[one.Length - 1];

    /// <summary>Whether the last word of the longer name is explained.</summary>
    public readonly bool HasLast => (taken >> (other.Length - 1) & 1) != 0;

    public void Run()
    {
        for (var i = 0; i < one.Length; i++)
            Place(i, sure: true);
        for (var i = 0; i < one.Length; i++)
        {
            if ((placed >> i & 1) == 0)
                Place(i, sure: false);
        }

        for (var i = 0; i < one.Length; i++)
        {
            if ((placed >> i & 1) == 0)
                Join(i);
        }
    }

    /// <summary>Whether two words of a name, from a place on, make up one word.</summary>
    public static bool Joined(NameWord[] words, NameWord whole, int at)
    {
        if (at < 0 || at + 1 >= words.Length || whole.Sounds.Length < 5)
            return false;
        if (System.Numerics.BitOperations.PopCount((words[at].Mask | words[at + 1].Mask) ^ whole.Mask) > 1)
            return false;
        var (a, b) = (words[at].Sounds, words[at + 1].Sounds);
        if (a.Length + b.Length > 32 || a.Length + b.Length > whole.Sounds.Length + 3 || words[at].IsInitial)
            return false;
        Span<byte> sounds = stackalloc byte[32];
        a.CopyTo(sounds);
        b.CopyTo(sounds[a.Length..]);
        return SoundDistance.Similarity(sounds[..(a.Length + b.Length)], whole.Sounds, 0.86) >= 0.86;
    }

    private void Place(int i, bool sure)
    {
        var best = default(WordSimilarity);
        var at = -1;
        for (var j = 0; j < other.Length; j++)
        {
            if ((taken >> j & 1) != 0)
                continue;
            var similarity = sure ? WordSimilarity.Sure(one[i], other[j]) : WordSimilarity.Of(one[i], other[j]);
            if (similarity.Value < WordSimilarity.Enough || similarity.Value <= best.Value)
                continue;
            best = similarity;
            at = j;
        }

        if (at < 0)
            return;
        placed |= 1u << i;
        taken |= 1u << at;
        pairs[i] = at;
        Add(best);
    }

    private void Add(WordSimilarity similarity)
    {
        sum += similarity.Value;
        if (similarity.Reason != NameReason.Initial)
            Spelled++;
        if (similarity.Reason is NameReason.Spelling || Reason == NameReason.Equal)
            Reason = similarity.Reason;
    }

    // "Abdul Rahim" and "Abdulrahim", either way round; "JC" and "Jean Claude".
    private void Join(int i)
    {
        for (var j = 0; j + 1 < other.Length; j++)
        {
            if ((taken >> j & 3) != 0 || !(Joined(other, one[i], j) || Initials(one[i], other, j)))
                continue;
            placed |= 1u << i;
            taken |= 3u << j;
            pairs[i] = j;
            Add(new WordSimilarity(0.95, one[i].IsCapitals ? NameReason.Initial : NameReason.Spelling));
            return;
        }

        if (i + 1 >= one.Length || (placed >> (i + 1) & 1) != 0)
            return;
        for (var j = 0; j < other.Length; j++)
        {
            if ((taken >> j & 1) != 0 || !Joined(one, other[j], i))
                continue;
            placed |= 3u << i;
            taken |= 1u << j;
            pairs[i] = pairs[i + 1] = j;
            Add(new WordSimilarity(1.9, NameReason.Spelling));
            return;
        }
    }

    private static bool Initials(NameWord letters, NameWord[] words, int at) =>
        letters.IsCapitals
        && letters.Folded.Length == 2
        && letters.Folded[0] == words[at].Folded[0]
        && letters.Folded[1] == words[at + 1].Folded[0];

    [System.Runtime.CompilerServices.InlineArray(12)]
    private struct Pairs
    {
        private int first;
    }
}
