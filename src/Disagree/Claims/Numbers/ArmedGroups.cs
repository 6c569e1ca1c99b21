using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>Tells which armed group an article is about, so that its bare "militants" can be told from another article's.</summary>
internal sealed class ArmedGroups
{
    private const int FewestMentions = 2;
    private readonly HashSet<string> groups = new(StringComparer.OrdinalIgnoreCase);

    internal ArmedGroups(Lexicon lexicon)
    {
        foreach (var row in lexicon["organizations"].Rows)
        {
            if (row[1] is "group")
            {
                groups.Add(row[0]);
            }
        }
    }

    /// <summary>The group that the article names most often, where no other is named as often; null where there is none.</summary>
    internal string? MainOf(ArticleMentions mentions)
    {
        var counts = mentions
            .Names.Where(n => groups.Contains(n.Canonical))
            .GroupBy(n => n.Canonical, StringComparer.Ordinal)
            .Select(g => (g.Key, Count: g.Count()))
            .OrderByDescending(g => g.Count)
            .Take(2)
            .ToList();
        return counts is [var first, ..] && first.Count >= FewestMentions && (counts.Count == 1 || counts[1].Count < first.Count)
            ? first.Key
            : null;
    }
}
