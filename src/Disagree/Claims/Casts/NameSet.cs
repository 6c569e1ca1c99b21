using Disagree.Mentions.Names.Spelling;

namespace Disagree.Claims.Casts;

/// <summary>
/// Names without regard to small letters, capitals and accents. Once all are there they are sorted by their hashes, so that what two sets
/// share is counted in one walk over both.
/// </summary>
internal sealed class NameSet
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private string[] sorted = [];
    private int[] hashes = [];

    /// <summary>How many names there are.</summary>
    internal int Count => names.Count;

    internal void Add(string name) => names.Add(Plain(name));

    internal bool Contains(string name) => names.Contains(Plain(name));

    internal void Add(IEnumerable<string> all) => names.UnionWith(all.Select(Plain));

    /// <summary>Sorts them; none is added from then on.</summary>
    internal void Settle()
    {
        sorted = [.. names];
        hashes = Array.ConvertAll(sorted, n => n.GetHashCode(StringComparison.Ordinal));
        Array.Sort(hashes, sorted);
    }

    /// <summary>How many names stand in both.</summary>
    internal int Shared(NameSet other)
    {
        var (shared, here, there) = (0, 0, 0);
        while (here < hashes.Length && there < other.hashes.Length)
        {
            if (hashes[here] > other.hashes[there])
            {
                there++;
                continue;
            }

            // the other keeps its place: two names of one hash may follow each other
            shared += hashes[here] == other.hashes[there] && other.Holds(sorted[here], hashes[here], there) ? 1 : 0;
            here++;
        }

        return shared;
    }

    private bool Holds(string name, int hash, int from)
    {
        for (var i = from; i < hashes.Length && hashes[i] == hash; i++)
        {
            if (string.Equals(sorted[i], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string name) =>
        string.Create(
            name.Length,
            name,
            (plain, from) =>
            {
                for (var i = 0; i < plain.Length; i++)
                {
                    plain[i] = LetterFold.Plain(from[i]);
                }
            }
        );
}
