namespace Disagree.Mentions.Names.Matching;

/// <summary>East Slavic patronymics: "Ivanovich", "Ivanivna" and "Ivanavich" are made of forms of one given name.</summary>
internal static class Patronymic
{
    /// <summary>Added to the number of a given name, so that a patronymic is kin to patronymics only.</summary>
    public const int Shift = 1 << 20;

    private static readonly string[] Endings =
    [
        "yevich",
        "ievich",
        "iovych",
        "yovych",
        "iyovych",
        "avich",
        "evich",
        "ovich",
        "ovych",
        "evych",
        "iavich",
        "yavich",
        "ovic",
        "evic",
        "yevna",
        "ievna",
        "iivna",
        "yivna",
        "ovna",
        "evna",
        "ivna",
        "auna",
        "euna",
        "yovna",
        "iyevna",
        "ich",
        "ichna",
        "inichna",
    ];

    /// <summary>The given names that a stem stands for.</summary>
    public static int[] Given(WordFactsTable facts, string stem)
    {
        foreach (var ending in (ReadOnlySpan<string>)["", "y", "i", "ey", "ei", "iy", "a", "o"])
        {
            if (facts[stem + ending].Given is { Length: > 0 } given)
                return Array.ConvertAll(given, g => g + Shift);
        }

        return [];
    }

    /// <summary>The given name that a patronymic is made of, as written before the ending; null where the word is none.</summary>
    public static string? Stem(string folded)
    {
        string? best = null;
        foreach (var ending in Endings)
        {
            if (
                folded.Length > ending.Length + 2
                && folded.EndsWith(ending, StringComparison.Ordinal)
                && (best == null || folded.Length - ending.Length < best.Length)
            )
                best = folded[..^ending.Length];
        }

        return best;
    }
}
