using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Mentions.Names.Entities;

/// <summary>Puts forms of one entity together: first those that are sure, then those that fit one group only.</summary>
internal sealed class EntityGroups
{
    private const int LargestBlock = 200;
    private const double Sure = 0.85;
    private readonly List<EntityForm> forms;
    private readonly int[] parents;
    private readonly Dictionary<string, List<int>> blocks = new(StringComparer.Ordinal);

    public EntityGroups(List<EntityForm> forms)
    {
        this.forms = forms;
        parents = [.. Enumerable.Range(0, forms.Count)];
        for (var i = 0; i < forms.Count; i++)
        {
            foreach (var block in forms[i].Blocks())
            {
                if (!blocks.TryGetValue(block, out var members)) blocks.Add(block, members = []);
                if (members.Count < LargestBlock) members.Add(i);
            }
        }
    }

    /// <summary>Merges spellings, acronyms and aliases.</summary>
    public void MergeSure()
    {
        foreach (var (i, j, match) in Pairs().Where(p => IsSure(p.Match))) parents[Root(i)] = Root(j);
    }

    /// <summary>Merges a family name alone, a name with an initial or without a middle name, where it fits one group and no other.</summary>
    public void MergeUnique()
    {
        var fits = new Dictionary<int, HashSet<int>>();
        foreach (var (i, j, match) in Pairs())
        {
            if (!match.Same || IsSure(match) || forms[i].Type != NameType.Person || match.Reason is NameReason.GivenOnly) continue;
            var (weak, full) = forms[i].Name.Words.Length <= forms[j].Name.Words.Length ? (i, j) : (j, i);
            if (!fits.TryGetValue(weak, out var groups)) fits.Add(weak, groups = []);
            groups.Add(Root(full));
        }

        foreach (var (weak, groups) in fits.OrderBy(f => f.Key))
        {
            if (groups.Select(Root).Distinct().Count() == 1) parents[Root(weak)] = Root(groups.First());
        }
    }

    /// <summary>For each form that another stands for: the one that stands for it.</summary>
    public Dictionary<(NameType Type, string Text), string> Renamed()
    {
        var renamed = new Dictionary<(NameType, string), string>();
        foreach (var group in Enumerable.Range(0, forms.Count).GroupBy(Root).Where(g => g.Count() > 1))
        {
            var best = group.Select(i => forms[i]).OrderByDescending(f => f.Name.Words.Length).ThenByDescending(f => f.Articles).ThenBy(f => f.Text, StringComparer.Ordinal).First();
            foreach (var form in group.Select(i => forms[i]).Where(f => !string.Equals(f.Text, best.Text, StringComparison.Ordinal))) renamed.Add((form.Type, form.Text), best.Text);
        }

        return renamed;
    }

    private static bool IsSure(NameMatch match) =>
        match.Same && match.Score >= Sure && match.Reason is NameReason.Equal or NameReason.Alias or NameReason.Spelling or NameReason.GivenForm or NameReason.Acronym;

    private IEnumerable<(int I, int J, NameMatch Match)> Pairs()
    {
        foreach (var block in blocks.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            for (var i = 0; i < block.Value.Count; i++)
            {
                for (var j = i + 1; j < block.Value.Count; j++)
                {
                    var (a, b) = (forms[block.Value[i]], forms[block.Value[j]]);
                    if (a.Type == b.Type) yield return (block.Value[i], block.Value[j], NameMatcher.Match(a.Name, b.Name));
                }
            }
        }
    }

    private int Root(int at)
    {
        while (parents[at] != at) at = parents[at] = parents[parents[at]];
        return at;
    }
}
