using System.Numerics;
using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>How alike two words of names are, and by what.</summary>
internal readonly record struct WordSimilarity(double Value, NameReason Reason)
{
    /// <summary>From here on two words are spellings of one.</summary>
    public const double Enough = 0.80;

    /// <summary>An initial stands for a name.</summary>
    public const double ByInitial = 0.85;

    // Likeness below this makes no difference to any decision.
    private const double Floor = 0.7;
    private const int MostUnlike = 2;
    private const int ShortestForm = 5;

    /// <summary>Whether two words are equal or forms of one name; no spelling is looked at.</summary>
    public static WordSimilarity Sure(NameWord a, NameWord b)
    {
        if (ReferenceEquals(a, b) || string.Equals(a.Folded, b.Folded, StringComparison.Ordinal))
            return new WordSimilarity(1, NameReason.Equal);
        return a.Families.Length > 0 && b.Families.Length > 0 && a.IsKin(b) ? new WordSimilarity(0.97, NameReason.GivenForm) : default;
    }

    public static WordSimilarity Of(NameWord a, NameWord b)
    {
        if (ReferenceEquals(a, b) || string.Equals(a.Folded, b.Folded, StringComparison.Ordinal))
            return new WordSimilarity(1, NameReason.Equal);
        if (a.IsInitial || b.IsInitial)
            return new WordSimilarity(a.Folded[0] == b.Folded[0] && !(a.IsInitial && b.IsInitial) ? ByInitial : 0, NameReason.Initial);
        if (a.Families.Length > 0 && b.Families.Length > 0)
        {
            if (a.IsKin(b))
                return new WordSimilarity(0.97, NameReason.GivenForm);
            return new WordSimilarity(0, NameReason.GivenConflict);
        }

        if (
            BitOperations.PopCount(a.Mask ^ b.Mask) > MostUnlike
            || a.Sounds.Length > 2 * b.Sounds.Length
            || b.Sounds.Length > 2 * a.Sounds.Length
        )
            return new WordSimilarity(0, NameReason.Unlike);
        if (HasPrefix(a.Folded, b.Folded) || HasPrefix(b.Folded, a.Folded))
            return new WordSimilarity(0.95, NameReason.Spelling);
        if (a.Families.Length == 0 && b.Families.Length == 0 && a.Folded.Length != b.Folded.Length && IsShortForm(a.Folded, b.Folded))
            return new WordSimilarity(0.82, NameReason.GivenForm);
        if (IsShort(a.Folded) && IsShort(b.Folded) && (a.Folded[0] != b.Folded[0]) && (a.Families.Length > 0 || b.Families.Length > 0))
            return new WordSimilarity(0, NameReason.GivenConflict);
        return new WordSimilarity(SoundDistance.Similarity(a.Sounds, b.Sounds, Floor), NameReason.Spelling);
    }

    // "Algoney" and "al-Goney", "Matiur" and "Mati ur-", whose article was taken off.
    private static bool HasPrefix(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest) =>
        rest.Length >= 4
        && whole.Length - rest.Length is 2 or 3
        && (
            (whole.EndsWith(rest) && whole[..^rest.Length] is "al" or "el" or "ul" or "ben" or "bin" or "abu")
            || (whole.StartsWith(rest) && whole[rest.Length..] is "ur" or "ul" or "ud")
        );

    // "Kyle" is no "Cole", however alike they sound
    private static bool IsShort(string word) => word.Length < ShortestForm;

    // "Serzh" and "Serzhik": the one begins the other, and is long enough to be no chance.
    private static bool IsShortForm(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Math.Min(a.Length, b.Length) >= ShortestForm && (a.StartsWith(b) || b.StartsWith(a));
}
