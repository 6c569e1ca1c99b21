namespace Disagree.Verdicts;

/// <summary>Tells from the words of two names alone whether both can be right.</summary>
internal static class NameWords
{
    private const int ShortestStem = 3;

    /// <summary>Whether one has all the words of the other: "lung cancer" of "cancer".</summary>
    internal static bool IsMoreExact(string one, string other) =>
        Shared(one, other) == one.AsSpan().Count(' ') + 1 || Shared(other, one) == other.AsSpan().Count(' ') + 1;

    /// <summary>Whether a cause leaves open what it was: "died of his injuries", whatever caused them.</summary>
    internal static bool IsVague(string cause) =>
        cause.EndsWith("injuries", StringComparison.Ordinal)
        || cause.EndsWith("wounds", StringComparison.Ordinal)
        || cause.EndsWith("causes", StringComparison.Ordinal)
        || cause.Contains("complications", StringComparison.Ordinal);

    /// <summary>Whether one is short for a given name: "Sandi" of "Sandra Keller".</summary>
    internal static bool IsShortForm(string brief, string full) =>
        !brief.Contains(' ', StringComparison.Ordinal)
        && brief.Length > ShortestStem
        && brief[^1] is 'i' or 'y' or 'e'
        && brief.TrimEnd('e').TrimEnd('i', 'y') is { Length: >= ShortestStem } stem
        && full.StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of one word is among those of the other, or one of several is all within the other.</summary>
    internal static bool SharesWord(string one, string other) =>
        one.Contains(' ', StringComparison.Ordinal) && other.Contains(' ', StringComparison.Ordinal)
            ? IsMoreExact(one, other)
            : Shared(one, other) > 0;

    // how many words of the one the other has
    private static int Shared(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shared = 0;
        foreach (var word in one.Split(' '))
        {
            foreach (var candidate in other.Split(' '))
            {
                if (one[word].Equals(other[candidate], StringComparison.OrdinalIgnoreCase))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }
}
