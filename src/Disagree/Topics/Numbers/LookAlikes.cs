using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics.Gates;

namespace Disagree.Topics.Numbers;

/// <summary>Collects pairs of claims that look alike and answer different questions, each pair once.</summary>
internal sealed class LookAlikes
{
    private const int MostPerClaim = 4;
    private readonly Dictionary<(string One, TextSpan At, string Other, TextSpan OtherAt), NotCompared> pairs = [];
    private readonly Dictionary<Claim, int> counts = new(ReferenceEqualityComparer.Instance);

    internal void Add(Claim a, Claim b, Obstacle obstacle)
    {
        if (a.Article.IsSame(b.Article))
        {
            return;
        }

        if (string.CompareOrdinal(a.Article.Id, b.Article.Id) > 0)
        {
            (a, b) = (b, a);
        }

        if (
            counts.GetValueOrDefault(a) >= MostPerClaim
            || counts.GetValueOrDefault(b) >= MostPerClaim
            || !pairs.TryAdd((a.Article.Id, a.Span, b.Article.Id, b.Span), new NotCompared(a, b, obstacle.Reason, obstacle.Why))
        )
        {
            return;
        }

        counts[a] = counts.GetValueOrDefault(a) + 1;
        counts[b] = counts.GetValueOrDefault(b) + 1;
    }

    /// <summary>Adds the pairs that count things of one kind or group but state different properties of them.</summary>
    internal void AddAcross(IReadOnlyList<NumberProfile> profiles, NumberGate gate, CancellationToken stop)
    {
        foreach (
            var block in profiles.Where(p => p.Population.Kind.Length > 0).GroupBy(p => (p.Unit, p.Population.Group ?? p.Population.Kind))
        )
        {
            var list = block.OrderBy(p => p.Claim.Article.Id, StringComparer.Ordinal).ThenBy(p => p.Claim.Span).ToList();
            for (var i = 0; i < list.Count; i++)
            {
                stop.ThrowIfCancellationRequested();
                for (var j = i + 1; j < Math.Min(list.Count, i + 1 + (4 * MostPerClaim)); j++)
                {
                    if (gate.Between(list[i], list[j]) is { } obstacle)
                    {
                        Add(list[i].Claim, list[j].Claim, obstacle);
                    }
                }
            }
        }
    }

    /// <summary>Adds the pairs of another collection, of claims of another kind.</summary>
    internal void AddAll(LookAlikes others)
    {
        foreach (var (place, pair) in others.pairs)
        {
            pairs.TryAdd(place, pair);
        }
    }

    /// <summary>Drops the pairs that turn out to answer one question.</summary>
    internal void RemoveWithin(IReadOnlyList<IReadOnlyList<NumberProfile>> groups)
    {
        var homes = groups
            .SelectMany((g, i) => g.Select(p => (Group: i, p.Claim)))
            .ToLookup(c => (c.Claim.Article.Id, c.Claim.Span), c => c.Group);
        foreach (var pair in pairs.Keys.Where(p => homes[(p.One, p.At)].Intersect(homes[(p.Other, p.OtherAt)]).Any()).ToList())
        {
            pairs.Remove(pair);
        }
    }

    internal IReadOnlyList<NotCompared> All =>
        [
            .. pairs
                .Values.OrderBy(p => p.A.Article.Id, StringComparer.Ordinal)
                .ThenBy(p => p.A.Span)
                .ThenBy(p => p.B.Article.Id, StringComparer.Ordinal)
                .ThenBy(p => p.B.Span),
        ];
}
