namespace Disagree.Values;

/// <summary>Threads that work on the members of a list at once. What they make does not depend on how many they are.</summary>
/// <param name="most">The most threads at once.</param>
/// <param name="cancellation">Asked before each member.</param>
internal sealed class Workers(int most, CancellationToken cancellation = default)
{
    /// <summary>The caller's thread alone.</summary>
    internal static Workers One { get; } = new(1);

    /// <summary>The most threads at once, at least 1.</summary>
    internal int Most => most;

    /// <summary>As many threads, which begin nothing more once they are told to stop.</summary>
    internal Workers Until(CancellationToken stop) => new(most, stop);

    /// <summary>What is made of each item, in the order of the items.</summary>
    /// <exception cref="OperationCanceledException">They were told to stop.</exception>
    internal TResult[] OfEach<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        if (most == 1 || items.Count < 2)
        {
            return [.. items.Select(MakeUnlessStopped)];
        }

        var results = new TResult[items.Count];
        Parallel.For(
            0,
            items.Count,
            new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancellation },
            i => results[i] = make(items[i])
        );
        return results;

        TResult MakeUnlessStopped(T item)
        {
            cancellation.ThrowIfCancellationRequested();
            return make(item);
        }
    }

    /// <summary>Does each of them.</summary>
    /// <exception cref="OperationCanceledException">They were told to stop.</exception>
    internal void Do(params Action[] all)
    {
        if (most == 1)
        {
            foreach (var one in all)
            {
                cancellation.ThrowIfCancellationRequested();
                one();
            }

            return;
        }

        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancellation }, all);
    }
}
