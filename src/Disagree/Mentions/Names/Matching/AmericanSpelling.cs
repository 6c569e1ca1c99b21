namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Writes the folded words of a phrase as Americans do, so that it does not matter by which side of the ocean a known name was spelled.
/// </summary>
internal static class AmericanSpelling
{
    private const int LongestStemless = 4;

    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"),
        ("isations", "izations"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("our", "or"),
        ("ours", "ors"),
        ("tre", "ter"),
        ("tres", "ters"),
        ("fence", "fense"),
        ("programme", "program"),
        ("programmes", "programs"),
    ];

    /// <summary>"mobilisation centre" gives "mobilization center".</summary>
    public static string Of(string folded)
    {
        foreach (var (british, _) in Endings)
        {
            if (folded.Contains(british, StringComparison.Ordinal))
                return string.Join(' ', folded.Split(' ').Select(Word));
        }

        return folded;
    }

    private static string Word(string word)
    {
        foreach (var (british, american) in Endings)
        {
            if (word.Length > LongestStemless && word.EndsWith(british, StringComparison.OrdinalIgnoreCase))
                return word[..^british.Length] + american;
        }

        return word;
    }
}
