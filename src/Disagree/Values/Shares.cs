namespace Disagree.Values;

/// <summary>
/// Shares items out among threads: one share each, or several where they are many, so that not too much is held at once. All shares weigh
/// about the same.
/// </summary>
internal static class Shares
{
    private const int Largest = 16;

    /// <summary>The places of the items of each share, in their order.</summary>
    /// <param name="weights">What each item weighs.</param>
    /// <param name="threads">For how many threads, at least 1.</param>
    internal static List<int>[] Of(IReadOnlyList<int> weights, int threads)
    {
        var rounds = (weights.Count + (threads * Largest) - 1) / (threads * Largest);
        List<int>[] shares = [.. Enumerable.Range(0, Math.Min(threads * rounds, weights.Count)).Select(_ => new List<int>())];
        var lightest = new PriorityQueue<int, (long Load, int Share)>(shares.Select((_, i) => (i, (0L, i))));
        foreach (var item in Enumerable.Range(0, weights.Count).OrderByDescending(i => weights[i]))
        {
            lightest.TryDequeue(out var share, out var key);
            shares[share].Add(item);
            lightest.Enqueue(share, (key.Load + Math.Max(1, weights[item]), share));
        }

        foreach (var share in shares)
        {
            share.Sort();
        }

        return shares;
    }
}
