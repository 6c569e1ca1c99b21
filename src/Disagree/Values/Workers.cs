using System.Runtime.ExceptionServices;

namespace Disagree.Values;

/// <summary>
/// Threads that work on the members of a list at once. What they make, and what they throw, does not depend on how many they are.
/// </summary>
/// <param name="most">The most threads at once.</param>
/// <param name="cancellation">Asked before each member.</param>
internal sealed class Workers(int most, CancellationToken cancellation = default)
{
    /// <summary>The caller's thread alone.</summary>
    internal static Workers One { get; } = new(1);

    /// <summary>The most threads at once, at least 1.</summary>
    internal int Most => most;

    /// <summary>Tells when to stop.</summary>
    internal CancellationToken Stop => cancellation;

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
        var failed = new ExceptionDispatchInfo?[items.Count];
        var (next, isFailed) = (-1, false);

        // each takes the next one when it is done with its last, for one long article may take as much time as ten short ones
        Parallel.For(0, Math.Min(most, items.Count), new ParallelOptions { MaxDegreeOfParallelism = most }, _ => Work());
        Array.Find(failed, f => f is not null)?.Throw();
        return results;

        void Work()
        {
            while (!Volatile.Read(ref isFailed) && Interlocked.Increment(ref next) is var i && i < items.Count)
            {
                try
                {
                    results[i] = MakeUnlessStopped(items[i]);
                }
                catch (Exception error)
                {
                    // those before it are still made, so that the first that fails is always the same
                    failed[i] = ExceptionDispatchInfo.Capture(error);
                    Volatile.Write(ref isFailed, true);
                }
            }
        }

        TResult MakeUnlessStopped(T item)
        {
            cancellation.ThrowIfCancellationRequested();
            return make(item);
        }
    }

    /// <summary>
    /// What is made of each item, in the order of the items, by who makes it of several at once: step by step for all of them, as code that
    /// is used again at once is still near the processor.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="weight">About how much work an item is.</param>
    /// <param name="make">Makes as many results as it gets items, in their order.</param>
    /// <exception cref="OperationCanceledException">They were told to stop.</exception>
    internal TResult[] OfShares<T, TResult>(
        IReadOnlyList<T> items,
        Func<T, int> weight,
        Func<IReadOnlyList<T>, IReadOnlyList<TResult>> make
    )
    {
        var shares = Shares.Of([.. items.Select(weight)], most);
        var made = OfEach(shares, s => make(s.ConvertAll(i => items[i])));
        var results = new TResult[items.Count];
        for (var share = 0; share < shares.Length; share++)
        {
            for (var i = 0; i < shares[share].Count; i++)
            {
                results[shares[share][i]] = made[share][i];
            }
        }

        return results;
    }

    /// <summary>Does each of them.</summary>
    /// <exception cref="OperationCanceledException">They were told to stop.</exception>
    internal void Do(params Action[] all)
    {
        OfEach(all, Done);

        static bool Done(Action one)
        {
            one();
            return true;
        }
    }
}
