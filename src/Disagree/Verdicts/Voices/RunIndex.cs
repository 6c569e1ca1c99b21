using System.Runtime.InteropServices;

namespace Disagree.Verdicts.Voices;

/// <summary>
/// Which sentences hold a run of words. Of tens of thousands of runs nearly each stands in one sentence, so the sentences of a run are the
/// links of a chain and no list.
/// </summary>
/// <param name="runs">About how many runs there will be.</param>
internal sealed class RunIndex(int runs)
{
    private const int MostPlaces = 64;
    private readonly Dictionary<ulong, Chain> chains = new(runs);
    private readonly List<(int Sentence, int Next)> links = new(runs);

    /// <summary>Notes that a sentence holds a run; of very many the first are enough.</summary>
    internal void Add(ulong run, int sentence)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, run, out var isKnown);
        if (isKnown && chain.Count >= MostPlaces)
        {
            return;
        }

        if (isKnown)
        {
            links[chain.Last] = (links[chain.Last].Sentence, links.Count);
        }

        chain = new(isKnown ? chain.First : links.Count, links.Count, chain.Count + 1);
        links.Add((sentence, -1));
    }

    /// <summary>The first link of a run; below 0 where no sentence holds it.</summary>
    internal int First(ulong run) => chains.TryGetValue(run, out var chain) ? chain.First : -1;

    /// <summary>The link behind another; below 0 where it is the last.</summary>
    internal int Next(int link) => links[link].Next;

    /// <summary>The sentence of a link.</summary>
    internal int Sentence(int link) => links[link].Sentence;

    private readonly record struct Chain(int First, int Last, int Count);
}
