using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>Aligns the words of two names of bodies or places, each with the most alike, and tells what is left on either side.</summary>
internal ref struct BodyAlignment
{
    public const double Enough = 0.82;
    private const double Certain = 0.97;
    private const int Most = 24;
    private readonly NameWord[] a;
    private readonly NameWord[] b;
    private uint takenA;
    private uint takenB;
    private double sum;
    private int matched;
    private int named;

    public BodyAlignment(Name one, Name other)
    {
        a = one.Words;
        b = other.Words;
    }

    /// <summary>How many words of weight were aligned: no small words, no kinds of things.</summary>
    public readonly int Named => named;

    /// <summary>How many kinds of things were aligned: both are camps.</summary>
    public int Kinds { get; private set; }

    public readonly double Score => matched == 0 ? 0 : sum / matched;

    public void Run()
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < a.Length && i < Most; i++)
            {
                if ((takenA >> i & 1) == 0)
                    Place(i, pass == 0 ? 0.99 : Enough);
            }
        }
    }

    /// <summary>What kinds of words one side has left; the first word of weight among them.</summary>
    public readonly Leftover Left(bool ofA, out NameWord? first)
    {
        var words = ofA ? a : b;
        var taken = ofA ? takenA : takenB;
        var left = Leftover.None;
        var second = false;
        first = null;
        for (var i = 0; i < words.Length && i < Most; i++)
        {
            if ((taken >> i & 1) != 0)
            {
                second = false;
                continue;
            }

            second |= i > 1 && words[i - 1].Folded is "and" && (taken >> (i - 2) & 1) != 0;
            var kind = words[i].Part switch
            {
                NamePart.Word when second => Leftover.Second,
                NamePart.Soft or NamePart.Particle => Leftover.Soft,
                NamePart.Generic => Leftover.Generic,
                NamePart.Modifier => Leftover.Modifier,
                NamePart.Apart => Leftover.Apart,
                NamePart.Side => Leftover.Side,
                _ => i == 0 ? Leftover.First : Leftover.Word,
            };
            if (kind > Leftover.Generic)
                first ??= words[i];
            left |= kind;
        }

        return left;
    }

    /// <summary>The sounds of the words that one side has left, small ones aside, as one; how many there are.</summary>
    public readonly int LeftSounds(bool ofA, Span<byte> into)
    {
        var words = ofA ? a : b;
        var taken = ofA ? takenA : takenB;
        var count = 0;
        for (var i = 0; i < words.Length && i < Most; i++)
        {
            if ((taken >> i & 1) != 0 || words[i].Part == NamePart.Soft || words[i].Sounds.Length > into.Length - count)
                continue;
            words[i].Sounds.CopyTo(into[count..]);
            count += words[i].Sounds.Length;
        }

        return count;
    }

    private void Place(int i, double enough)
    {
        var best = 0.0;
        var at = -1;
        for (var j = 0; j < b.Length && j < Most; j++)
        {
            if ((takenB >> j & 1) != 0)
                continue;
            var value = Of(a[i], b[j]);
            if (value < enough || value <= best)
                continue;
            best = value;
            at = j;
        }

        if (at < 0)
            return;
        takenA |= 1u << i;
        takenB |= 1u << at;
        sum += best;
        matched++;
        if (a[i].Part == NamePart.Generic)
            Kinds++;
        if (a[i].Part is NamePart.Word or NamePart.Modifier && a[i].Folded.Length > 1)
            named++;
    }

    // "Jadid" is new, and "Dzhadid" is how another writes it; but "Newe" is not.
    private static bool IsTelling(NameWord word) => word.Part is NamePart.Apart or NamePart.Side;

    private static double Of(NameWord a, NameWord b)
    {
        if (string.Equals(a.Folded, b.Folded, StringComparison.Ordinal))
            return 1;
        if (a.Families.Length > 0 && b.Families.Length > 0)
            return a.IsKin(b) ? 0.99 : 0;
        if (a.Part == NamePart.Soft || b.Part == NamePart.Soft || a.IsInitial || b.IsInitial || a.IsNumber || b.IsNumber)
            return 0;
        if (System.Numerics.BitOperations.PopCount(a.Mask ^ b.Mask) > 2)
            return 0;
        if (a.Sounds.Length < 3 || b.Sounds.Length < 3)
            return 0;
        return SoundDistance.Similarity(a.Sounds, b.Sounds, IsTelling(a) || IsTelling(b) ? Certain : Enough);
    }
}

/// <summary>Kinds of words that the other name does not have.</summary>
[Flags]
internal enum Leftover : byte
{
    None = 0,
    Soft = 1,
    Generic = 2,
    Modifier = 4,
    Apart = 8,
    First = 16,
    Word = 32,
    Side = 64,

    /// <summary>What stands behind an "and": "Ministry of Trade and Tourism" without its tourism.</summary>
    Second = 128,
}

internal static class LeftoverFlags
{
    internal static bool Has(this Leftover left, Leftover wanted) => (left & wanted) != Leftover.None;
}
