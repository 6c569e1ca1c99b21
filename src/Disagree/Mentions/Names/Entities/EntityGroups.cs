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
        foreach (var (i, j, _) in Pairs().Where(p => IsSure(p.Match) && !IsFatherAndSon(Root(p.I), Root(p.J)))) parents[Root(i)] = Root(j);
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
            groups.Add(full);
        }

        foreach (var (weak, full) in fits.OrderBy(f => f.Key))
        {
            var likely = full.Where(f => forms[f].IsJunior == forms[weak].IsJunior).ToList();
            var groups = (likely.Count > 0 ? likely : [.. full]).Select(Root).Distinct().ToList();
            if (groups.Count == 1 && !IsFatherAndSon(Root(weak), groups[0])) parents[Root(weak)] = groups[0];
        }
    }

    /// <summary>For each form that another stands for: the one that stands for it.</summary>
    public Dictionary<(NameType Type, string Text), string> Renamed()
    {
        var renamed = new Dictionary<(NameType, string), string>();
        foreach (var group in Enumerable.Range(0, forms.Count).GroupBy(Root).Where(g => g.Count() > 1))
        {
            var best = group.Select(i => forms[i]).OrderByDescending(f => f.Type == NameType.Place ? 0 : f.Name.Words.Length).ThenByDescending(f => f.Articles.Count).ThenBy(f => f.Text, StringComparer.Ordinal).First();
            foreach (var form in group.Select(i => forms[i]).Where(f => !string.Equals(f.Text, best.Text, StringComparison.Ordinal))) renamed.Add((form.Type, form.Text), best.Text);
        }

        return renamed;
    }

    // Some article tells the two apart by a "Jr.".
    private bool IsFatherAndSon(int one, int other)
    {
        if (forms[one].Type != NameType.Person || one == other || !forms.Exists(f => f.IsJunior)) return false;
        var members = Enumerable.Range(0, forms.Count).Where(i => Root(i) == one).ToList();
        return Enumerable.Range(0, forms.Count).Any(j => Root(j) == other && members.Exists(i => forms[i].IsJunior != forms[j].IsJunior && forms[i].Articles.Overlaps(forms[j].Articles)));
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
