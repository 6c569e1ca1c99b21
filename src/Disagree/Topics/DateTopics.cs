using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Groups date claims by the event that they date: claims whose clauses share what happened and what it happened to.</summary>
internal sealed class DateTopics(ConceptTable concepts)
{
    private const double Enough = 1.0;

    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics)
    {
        var weights = Weights(claims);
        var groups = new List<List<Claim>>();
        var byTerm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var claim in claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span))
        {
            var best = -1;
            var bestScore = 0.0;
            foreach (var candidate in Terms(claim).SelectMany(t => byTerm.GetValueOrDefault(t) ?? []).Distinct().Order())
            {
                var score = groups[candidate].Average(m => Likeness(m, claim, weights));
                if (score >= Enough && score > bestScore && groups[candidate].TrueForAll(m => IsAhead(m) == IsAhead(claim)))
                {
                    (best, bestScore) = (candidate, score);
                }
            }

            if (best < 0)
            {
                best = groups.Count;
                groups.Add([]);
            }

            groups[best].Add(claim);
            foreach (var term in Terms(claim))
            {
                if (!byTerm.TryGetValue(term, out var list))
                {
                    byTerm.Add(term, list = []);
                }

                list.Add(best);
            }
        }

        topics.AddRange(groups.Select(g => new Topic(ClaimKind.Date, Question.OfDates(g), g)));
    }

    private static bool IsAhead(Claim claim) => claim.Modality is Modality.Planned or Modality.Predicted;

    private static IEnumerable<string> Terms(Claim claim) => claim.Event.Things.Append(claim.Property);

    // A term that few claims have says more than one that many have.
    private static Dictionary<string, double> Weights(IReadOnlyList<Claim> claims)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in claims.SelectMany(c => c.Event.Actions.Concat(c.Event.Things).Concat(c.Event.Names)))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts.ToDictionary(c => c.Key, c => 1 / Math.Sqrt(c.Value), StringComparer.Ordinal);
    }

    private double Likeness(Claim a, Claim b, Dictionary<string, double> weights)
    {
        var things = a.Event.Things.Intersect(b.Event.Things, StringComparer.Ordinal).ToList();
        var sameAction = string.Equals(a.Property, b.Property, StringComparison.Ordinal);
        var isEvent = things.Exists(t => concepts.IsWithin(t, "event"));
        var alike = sameAction ? isEvent || SameActors(a, b) : isEvent && TakesPart(a, b);
        if (!alike || (sameAction && !isEvent && OtherActors(a, b)))
        {
            return 0;
        }

        var apart = a.Event.Names.Count > 0 && b.Event.Names.Count > 0 && !a.Event.Names.Overlaps(b.Event.Names);
        return apart ? 0 : Shared(a.Event.Actions, b.Event.Actions) + Shared(a.Event.Things, b.Event.Things) + Shared(a.Event.Names, b.Event.Names);

        static bool SameActors(Claim a, Claim b) =>
            (a.Subject.Length > 0 && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)) || (a.Agent.Length > 0 && string.Equals(a.Agent, b.Agent, StringComparison.Ordinal));

        static bool OtherActors(Claim a, Claim b) => a.Agent.Length > 0 && b.Agent.Length > 0 && !string.Equals(a.Agent, b.Agent, StringComparison.Ordinal);

        static bool TakesPart(Claim a, Claim b) => a.Event.Actions.Contains(b.Property) || b.Event.Actions.Contains(a.Property);

        double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other) => one.Where(other.Contains).Sum(t => weights[t]);
    }
}
