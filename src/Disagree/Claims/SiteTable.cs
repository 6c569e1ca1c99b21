using Disagree.Lexicons;

namespace Disagree.Claims;

/// <summary>Kinds of place that a common noun names: hotel, home, airport.</summary>
internal sealed class SiteTable
{
    private readonly Dictionary<string, string> sites = new(StringComparer.OrdinalIgnoreCase);

    internal SiteTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["sites"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                sites.TryAdd(word, row[0]);
            }
        }
    }

    /// <summary>The kind of place that a lemma names; null where no table holds it.</summary>
    internal string? Of(string lemma) => sites.GetValueOrDefault(lemma);
}
