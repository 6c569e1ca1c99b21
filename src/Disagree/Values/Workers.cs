namespace Disagree.Values;

/// <summary>Threads that work on the members of a list at once. What they make does not depend on how many they are.</summary>
internal sealed class Workers(int most)
{
    /// <summary>The caller's thread alone.</summary>
    internal static Workers One { get; } = new(1);

    /// <summary>The most threads at once, at least 1.</summary>
    internal int Most => most;

    /// <summary>What is made of each item, in the order of the items.</summary>
    internal TResult[] OfEach<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        if (most == 1 || items.Count < 2)
        {
            return [.. items.Select(make)];
        }

        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = most }, i => results[i] = make(items[i]));
        return results;
    }

    /// <summary>Does each of them.</summary>
    internal void Do(params Action[] all)
    {
        if (most == 1)
        {
            Array.ForEach(all, one => one());
            return;
        }

        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = most }, all);
    }
}
