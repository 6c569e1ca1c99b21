using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Mentions.Names.Entities;

/// <summary>
/// Puts forms of one entity together: first those that are sure, then those that fit one group only. But for equal words and known aliases,
/// the forms must stand in articles that have something to do with each other.
/// </summary>
internal sealed class EntityGroups
{
    private const int LargestBlock = 200;
    private const double Sure = 0.85;
    private const double SurePlace = 0.93;

    // a family name that is not merely alike, and a fuller name of which all words are found
    private const double SureFamily = 0.785;
    private const double SureRest = 0.885;

    private readonly EntityForm[] forms;
    private readonly Acquaintance acquaintance;
    private readonly int[] parents;
    private readonly Dictionary<string, List<int>> blocks = new(StringComparer.Ordinal);
    private readonly List<(int I, int J, NameMatch Match)> pairs;
    private readonly Dictionary<(int, int), bool> same = [];

    public EntityGroups(EntityForm[] forms)
    {
        this.forms = forms;
        acquaintance = new Acquaintance(forms);
        parents = [.. Enumerable.Range(0, forms.Length)];
        for (var i = 0; i < forms.Length; i++)
        {
            foreach (var block in forms[i].Blocks())
            {
                if (!blocks.TryGetValue(block, out var members))
                    blocks.Add(block, members = []);
                if (members.Count < LargestBlock)
                    members.Add(i);
            }
        }

        pairs = [.. Pairs()];
    }

    /// <summary>Merges equal words, known aliases and, where all forms of both groups agree, spellings.</summary>
    public void MergeSure()
    {
        foreach (var (i, j, match) in pairs)
        {
            if (IsCertain(match) && !IsFatherAndSon(Root(i), Root(j)))
                parents[Root(i)] = Root(j);
        }

        foreach (var (i, j, match) in pairs)
        {
            if (
                IsSpelling(match, forms[i].Type)
                && Root(i) != Root(j)
                && Agree(Root(i), Root(j))
                && !IsFatherAndSon(Root(i), Root(j))
                && acquaintance.AreLinked(i, j)
            )
                parents[Root(i)] = Root(j);
        }
    }

    /// <summary>
    /// Merges an acronym, a family name alone, a name with an initial or without a middle name, where it fits one group and no other.
    /// </summary>
    public void MergeUnique()
    {
        var fits = new Dictionary<int, HashSet<int>>();
        foreach (var (i, j, match) in pairs)
        {
            if (!IsShort(match, forms[i].Type) || !acquaintance.AreLinked(i, j) || AreToldApart(i, j))
                continue;
            var (weak, full) = IsWeak(i, j, match) ? (i, j) : (j, i);
            if (!fits.TryGetValue(weak, out var groups))
                fits.Add(weak, groups = []);
            groups.Add(full);
        }

        foreach (var (weak, full) in fits.OrderBy(f => f.Key))
        {
            var likely = full.Where(f => forms[f].IsJunior == forms[weak].IsJunior).ToList();
            var groups = (likely.Count > 0 ? likely : [.. full]).Select(Root).Distinct().ToList();
            if (groups.Count == 1 && !IsFatherAndSon(Root(weak), groups[0]))
                parents[Root(weak)] = groups[0];
        }
    }

    /// <summary>For each form that another stands for: the one that stands for it.</summary>
    public Dictionary<(NameType Type, string Text), string> Renamed()
    {
        var renamed = new Dictionary<(NameType, string), string>();
        foreach (var group in Enumerable.Range(0, forms.Length).GroupBy(Root).Where(g => g.Count() > 1))
        {
            var best = group
                .Select(i => forms[i])
                .OrderByDescending(f => f.Type == NameType.Place ? 0 : f.Name.Words.Length)
                .ThenByDescending(f => f.Articles.Count)
                .ThenBy(f => f.Text, StringComparer.Ordinal)
                .First();
            foreach (var form in group.Select(i => forms[i]).Where(f => !string.Equals(f.Text, best.Text, StringComparison.Ordinal)))
                renamed.Add((form.Type, form.Text), best.Text);
        }

        return renamed;
    }

    private bool IsWeak(int one, int other, NameMatch match) =>
        match.Reason is NameReason.Acronym
            ? forms[one].Name.Traits.HasFlag(NameTraits.Acronym)
            : forms[one].Name.Words.Length <= forms[other].Name.Words.Length;

    private static bool IsCertain(NameMatch match) => match.Score >= Sure && match.Reason is NameReason.Equal or NameReason.Alias;

    private static bool IsSpelling(NameMatch match, NameType type) =>
        match.Score >= (type is NameType.Place ? SurePlace : Sure) && match.Reason is NameReason.Spelling or NameReason.GivenForm;

    private static bool IsShort(NameMatch match, NameType type) =>
        match.Reason switch
        {
            NameReason.Acronym => true,
            _ when type != NameType.Person => false,
            NameReason.FamilyOnly => match.Score >= SureFamily,
            NameReason.Shorter => match.Score >= SureRest,
            NameReason.GivenOnly => false,
            _ => !IsCertain(match) && !IsSpelling(match, type),
        };

    // Of three names that look alike in a row, the first and the last may be two.
    private bool Agree(int one, int other)
    {
        var others = Members(other);
        return Members(one).TrueForAll(i => others.TrueForAll(j => IsSame(i, j)));
    }

    // of many names that are alike, two groups hold the same two again and again
    private bool IsSame(int one, int other) =>
        same.TryGetValue((one, other), out var known)
            ? known
            : same[(one, other)] = NameMatcher.Match(forms[one].Name, forms[other].Name).Same;

    private List<int> Members(int root) => [.. Enumerable.Range(0, forms.Length).Where(i => Root(i) == root)];

    // Some article tells the two apart by a "Jr.".
    private bool IsFatherAndSon(int one, int other)
    {
        if (forms[one].Type != NameType.Person || one == other || !Array.Exists(forms, f => f.IsJunior))
            return false;
        var members = Members(one);
        return Members(other)
            .Exists(j => members.Exists(i => forms[i].IsJunior != forms[j].IsJunior && forms[i].Articles.Overlaps(forms[j].Articles)));
    }

    // One article names both in full: "Tarlo Venn" and "Tarlo Orr-Venn" are two for it.
    private bool AreToldApart(int one, int other) =>
        forms[one].Type == NameType.Person
        && forms[one].Name.Words.Length > 1
        && forms[other].Name.Words.Length > 1
        && forms[one].Articles.Overlaps(forms[other].Articles);

    private IEnumerable<(int I, int J, NameMatch Match)> Pairs()
    {
        foreach (var block in blocks.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            for (var i = 0; i < block.Value.Count; i++)
            {
                for (var j = i + 1; j < block.Value.Count; j++)
                {
                    var (a, b) = (forms[block.Value[i]], forms[block.Value[j]]);
                    if (a.Type == b.Type && NameMatcher.Match(a.Name, b.Name) is { Same: true } match)
                        yield return (block.Value[i], block.Value[j], match);
                }
            }
        }
    }

    private int Root(int at)
    {
        while (parents[at] != at)
            at = parents[at] = parents[parents[at]];
        return at;
    }
}
