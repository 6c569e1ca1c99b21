namespace Disagree.Topics.Indexes;

/// <summary>Groups of claims by what their claims have in common, so that a claim is compared with few of them.</summary>
internal sealed class GroupIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<int>> groups = [];

    /// <summary>Puts a group under keys; a second time changes nothing.</summary>
    internal void Add(IEnumerable<TKey> keys, int group)
    {
        foreach (var key in keys)
        {
            if (!groups.TryGetValue(key, out var list))
            {
                groups.Add(key, list = []);
            }

            if (list.BinarySearch(group) is < 0 and var at)
            {
                list.Insert(~at, group);
            }
        }
    }

    /// <summary>
    /// The groups under any of the keys, in their order; of very many so many as are asked for, those under the rarest keys first.
    /// </summary>
    internal List<int> Of(IEnumerable<TKey> keys, int most)
    {
        var lists = new List<List<int>>();
        var count = 0;
        foreach (var key in keys)
        {
            if (groups.TryGetValue(key, out var list))
            {
                lists.Add(list);
                count += list.Count;
            }
        }

        return count <= most ? Union(lists) : Rarest(lists, most);
    }

    private static List<int> Union(List<List<int>> lists)
    {
        var all = new List<int>();
        lists.ForEach(all.AddRange);
        all.Sort();
        var different = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (i == 0 || all[i] != all[i - 1])
            {
                all[different++] = all[i];
            }
        }

        all.RemoveRange(different, all.Count - different);
        return all;
    }

    private static List<int> Rarest(List<List<int>> lists, int most)
    {
        var found = new HashSet<int>();
        foreach (var list in lists.OrderBy(g => g.Count))
        {
            for (var i = 0; i < list.Count && found.Count < most; i++)
            {
                found.Add(list[i]);
            }
        }

        return [.. found.Order()];
    }
}
