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

    /// <summary>The groups under any of the keys, in their order.</summary>
    internal List<int> Of(IEnumerable<TKey> keys)
    {
        var found = new HashSet<int>();
        foreach (var key in keys)
        {
            if (groups.TryGetValue(key, out var list))
            {
                found.UnionWith(list);
            }
        }

        return [.. found.Order()];
    }
}
