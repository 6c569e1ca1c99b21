using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Whether two names of places are one: by what is known, else by their sounds, with a veto for north and south, new and old.
/// </summary>
internal static class PlaceMatcher
{
    private const double Enough = 0.80;
    private const int ShortestSkeleton = 3;
    private const int MostSounds = 64;
    private const int ShortestRest = 4;
    private const double AlikeRest = 0.6;

    // A place that is known is hardly another's spelling.
    private const double SameRest = 0.9;

    public static NameMatch Match(Name a, Name b)
    {
        if (a.Words.Length == 0 || b.Words.Length == 0)
            return NameMatch.No(0, NameReason.Empty);
        if (a.Known != 0 && b.Known != 0)
            return a.Known == b.Known ? NameMatch.Yes(1, NameReason.Alias) : NameMatch.No(0.1, NameReason.KnownApart);
        var words = new BodyAlignment(a, b);
        words.Run();
        var left = words.Left(ofA: true, out var one);
        var right = words.Left(ofA: false, out var other);
        var any = left | right;
        if ((any.Has(Leftover.Apart) || (left & right).Has(Leftover.Side)) && !IsOneWord(a, b))
            return NameMatch.No(0.3, NameReason.DistinguishingWord, one, other);
        if (any <= Leftover.Soft && words.Named > 0)
            return NameMatch.Yes(0.5 + (words.Score / 2), words.Score > 0.999 ? NameReason.Equal : NameReason.Spelling);
        if (
            !any.Has(~(Leftover.Soft | Leftover.Generic | Leftover.Modifier | Leftover.Side))
            && words.Named > 0
            && (!left.Has(Leftover.Generic) || !right.Has(Leftover.Generic))
        )
            return NameMatch.Yes(0.75, NameReason.Description);
        if ((left <= Leftover.Soft || right <= Leftover.Soft) && words.Named > 0 && IsFront(a, b))
            return NameMatch.Yes(0.6, NameReason.Shorter);
        if ((a.Traits ^ b.Traits).Has(NameTraits.Vowelless))
            return Skeletons(a, b);
        if ((left & ~Leftover.Soft) == Leftover.Generic && (right & ~Leftover.Soft) == Leftover.Generic && words.Named > 0)
            return NameMatch.No(0.4, NameReason.UnexplainedWords, one, other);
        if (words.Named > 0 && IsRestUnlike(words, any))
            return NameMatch.No(0.3, NameReason.UnexplainedWords, one, other);
        var whole =
            words.Kinds > 0 && a.Bare.Length > 0 && b.Bare.Length > 0
                ? Similarity(a.Bare, b.Bare)
                : Math.Max(
                    Math.Max(Similarity(a.Whole, b.Whole), Similarity(a.Bare, b.Bare)),
                    Math.Max(Similarity(a.Bare, b.Whole), Similarity(a.Whole, b.Bare))
                );
        return whole >= Enough
            ? NameMatch.Yes(0.5 + (whole / 2.5), NameReason.Spelling)
            : NameMatch.No(whole / 2, NameReason.Unlike, one, other);
    }

    // "Kolmar" and "Kolmar-Saint-Jean": the shorter is the first word of the longer, and long enough to be a name of its own.
    private static bool IsFront(Name a, Name b) =>
        a.Known == 0
        && b.Known == 0
        && a.Words[0].Sounds.Length >= 4
        && a.Words[0].Part == NamePart.Word
        && SoundDistance.Similarity(a.Words[0].Sounds, b.Words[0].Sounds) >= 0.9;

    private static bool IsOneWord(Name a, Name b) => (a.Words.Length == 1) != (b.Words.Length == 1) && Similarity(a.Whole, b.Whole) >= 0.95;

    // Words that are the same prove nothing about the others: "Seren Nong Airport", "Seren Talar Airport".
    private static bool IsRestUnlike(BodyAlignment words, Leftover left)
    {
        Span<byte> a = stackalloc byte[MostSounds];
        Span<byte> b = stackalloc byte[MostSounds];
        var (m, n) = (words.LeftSounds(ofA: true, a), words.LeftSounds(ofA: false, b));
        if (m == 0 || n == 0)
            return words.Kinds > 0 && Math.Max(m, n) >= ShortestSkeleton && left == Leftover.Word;
        return Math.Max(m, n) >= ShortestRest
            && SoundDistance.Similarity(a[..m], b[..n]) < (left.Has(Leftover.Modifier) ? SameRest : AlikeRest);
    }

    private static double Similarity(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        a.Length < 3 || b.Length < 3 || a.Length > b.Length * 2 || b.Length > a.Length * 2
            ? 0
            : SoundDistance.Similarity(a, b, Enough - 0.1);

    // Arabic letters transcribed one by one have no short vowels: only the consonants are compared.
    private static NameMatch Skeletons(Name a, Name b)
    {
        Span<byte> one = stackalloc byte[64];
        Span<byte> other = stackalloc byte[64];
        var (m, n) = (Skeleton(a.Whole, one), Skeleton(b.Whole, other));
        if (m < ShortestSkeleton || n < ShortestSkeleton)
            return NameMatch.No(0.2, NameReason.Unlike);
        var similarity = SoundDistance.Similarity(one[..m], other[..n]);
        return similarity >= 0.85
            ? NameMatch.Yes(0.5 + (similarity / 3), NameReason.Spelling)
            : NameMatch.No(similarity / 2, NameReason.Unlike);
    }

    private static int Skeleton(ReadOnlySpan<byte> sounds, Span<byte> into)
    {
        var count = 0;
        foreach (var sound in sounds)
        {
            if (Sound.IsVowel(sound) || sound is Sound.H or Sound.V || count == into.Length || (count > 0 && into[count - 1] == sound))
                continue;
            into[count++] = sound;
        }

        return count;
    }
}
