using Disagree.Claims;
using Disagree.Topics.Gates;
using Disagree.Topics.Indexes;

namespace Disagree.Topics.Numbers;

/// <summary>Groups the number claims of a block, which share unit and property, claim by claim through the gate.</summary>
/// <param name="gate">Says which claims answer one question.</param>
/// <param name="lookAlikes">Gets the pairs that do not.</param>
internal sealed class NumberGroups(NumberGate gate, LookAlikes lookAlikes)
{
    // each claim is held against each group: past so many of one block that takes too long, and they stay as they came
    private const int MostGathered = 40;
    private readonly List<NumberGroup> groups = [];
    private readonly GroupIndex<Trace> index = new();

    // the groups of several articles: of very many groups, the likeliest home
    private readonly GroupIndex<Trace> shared = new();
    private int indexed;

    /// <summary>
    /// The claims that say most about where, when and whom come first, so that a bare one joins what is already told apart.
    /// </summary>
    internal static IEnumerable<List<NumberProfile>> Of(
        IEnumerable<NumberProfile> block,
        NumberGate gate,
        LookAlikes lookAlikes,
        CancellationToken stop
    )
    {
        var all = new NumberGroups(gate, lookAlikes);
        foreach (
            var profile in block.OrderByDescending(Detail).ThenBy(p => p.Claim.Article.Id, StringComparer.Ordinal).ThenBy(p => p.Claim.Span)
        )
        {
            stop.ThrowIfCancellationRequested();
            all.Add(profile);
        }

        all.Gather(stop);
        return all.groups.Where(g => g.Members.Count > 0).Select(g => g.Members);
    }

    // who came early found a small home: who fits a group of more articles as well, once all have come, goes there
    private void Gather(CancellationToken stop)
    {
        if (groups.Count is < 2 or > MostGathered)
        {
            return;
        }

        foreach (var small in groups.OrderBy(g => g.Articles).ThenByDescending(g => g.Number))
        {
            foreach (var profile in small.Members.ToList())
            {
                stop.ThrowIfCancellationRequested();
                var home = groups
                    .Where(g => g.Articles > small.Articles)
                    .OrderByDescending(g => g.Articles)
                    .ThenBy(g => g.Number)
                    .FirstOrDefault(g => g.FirstObstacle(profile, gate, out _) is null);
                if (home is not null)
                {
                    small.Remove(profile);
                    home.Add(profile);
                }
            }
        }
    }

    private void Add(NumberProfile profile)
    {
        NumberGroup? home = null;
        foreach (var group in Near(profile.Claim))
        {
            if (group.FirstObstacle(profile, gate, out var other) is { } obstacle)
            {
                lookAlikes.Add(other!.Claim, profile.Claim, obstacle);
            }
            else if (home is null || group.Articles > home.Articles)
            {
                home = group;
            }
        }

        if (home is null)
        {
            groups.Add(home = new NumberGroup(groups.Count));
        }

        var wasOfOne = home.Articles < 2;
        home.Add(profile);
        if (wasOfOne && home.Articles > 1 && home.Number < indexed)
        {
            shared.Add(TracesOf(home), home.Number);
        }
    }

    // who joins a group must fit its first claim, so the traces of that one lead to it
    private static IReadOnlyList<Trace> TracesOf(NumberGroup group) => Traces.OfNumber(group.Members[0].Claim).Left;

    private IEnumerable<NumberGroup> Near(Claim claim)
    {
        if (groups.Count <= Traces.FewGroups)
        {
            return groups;
        }

        for (; indexed < groups.Count; indexed++)
        {
            var group = groups[indexed];
            var traces = TracesOf(group);
            index.Add(traces, indexed);
            if (group.Articles > 1)
            {
                shared.Add(traces, indexed);
            }
        }

        var sought = Traces.OfNumber(claim).Sought;
        return shared.Of(sought, Traces.MostNear).Union(index.Of(sought, Traces.MostNear)).Order().Select(i => groups[i]);
    }

    private static int Detail(NumberProfile p) =>
        (p.Claim.Place is null ? 0 : 1)
        + (p.Claim.Period is null ? 0 : 2)
        + (p.Population.Group is null ? 0 : 1)
        + p.Claim.Reckoning.Qualifiers.Count;
}
