using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>The word by which one is called who bears a title: "general" for "Maj. Gen.", "sergeant" for "Sgt.".</summary>
internal static class RankWord
{
    private const int ShortestWord = 5;

    /// <summary>
    /// Each form of a row of titles, without a full stop at its end, and its word; forms that no form of the row spells out are left out.
    /// </summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of(LexiconRow row)
    {
        var words = row.Alternatives(0)
            .Select(Last)
            .Where(w => w.Length >= ShortestWord)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        foreach (var form in row.Alternatives(0))
        {
            if (words.Find(w => Shortens(Last(form), w)) is { } word)
                yield return KeyValuePair.Create(form.TrimEnd('.'), word.ToLowerInvariant());
        }
    }

    private static string Last(string form) => form.TrimEnd('.').Split(' ', '-')[^1];

    // every letter of "Sgt" stands in "Sergeant", in order, the first one first
    private static bool Shortens(string form, string word)
    {
        var at = 0;
        foreach (var letter in word)
        {
            if (at < form.Length && char.ToLowerInvariant(letter) == char.ToLowerInvariant(form[at]))
                at++;
            else if (at == 0)
                return false;
        }

        return at == form.Length;
    }
}
