using Disagree.Lexicons;

namespace Disagree.Claims.Properties;

/// <summary>
/// The names of the properties that the tables know, and the words by which one who makes claims by hand may call them: "Killed" and
/// "fatality" for killed.
/// </summary>
internal sealed class PropertyNames
{
    private const int FirstWords = 2;
    private const int LastWords = 5;
    private readonly Dictionary<string, string> byWord = new(StringComparer.OrdinalIgnoreCase);

    internal PropertyNames(Lexicon lexicon)
    {
        foreach (var table in (string[])["properties", "figures", "lengths"])
        {
            foreach (var row in lexicon[table].Rows)
            {
                byWord.TryAdd(row[0], row[0]);
            }
        }

        All = [.. byWord.Values.Order(StringComparer.Ordinal)];
        var meanings = lexicon["properties"]
            .Rows.SelectMany(
                r => Enumerable.Range(FirstWords, LastWords - FirstWords + 1).SelectMany(r.Alternatives),
                (r, w) => (Word: w, Of: r[0])
            )
            .GroupBy(m => m.Word, m => m.Of, StringComparer.OrdinalIgnoreCase);
        foreach (var word in meanings)
        {
            // "hit" may be said of houses and of people
            if (word.Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only])
            {
                byWord.TryAdd(word.Key, only);
            }
        }
    }

    /// <summary>The names, sorted.</summary>
    internal IReadOnlyList<string> All { get; }

    /// <summary>The name of the property that a word or name calls; the word itself where it calls none.</summary>
    internal string Of(string called) => byWord.GetValueOrDefault(called.Trim(), called.Trim().ToLowerInvariant());
}
