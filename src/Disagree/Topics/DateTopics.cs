using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Groups date claims by the event that they date; only claims that share a kind of event, a thing or an action are set side by side.</summary>
internal sealed class DateTopics(ConceptTable concepts, PlaceTree places)
{
    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics, LookAlikes lookAlikes)
    {
        var gate = new DateGate(concepts, places, Weights(claims));
        var groups = new List<List<Claim>>();
        var byTerm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var claim in claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span))
        {
            var home = -1;
            foreach (var candidate in Terms(claim).SelectMany(t => byTerm.GetValueOrDefault(t) ?? []).Distinct().Order())
            {
                if (Fits(groups[candidate], claim, gate, lookAlikes) && (home < 0 || groups[candidate].Count > groups[home].Count))
                {
                    home = candidate;
                }
            }

            if (home < 0)
            {
                home = groups.Count;
                groups.Add([]);
            }

            groups[home].Add(claim);
            foreach (var term in Terms(claim))
            {
                if (!byTerm.TryGetValue(term, out var list))
                {
                    byTerm.Add(term, list = []);
                }

                if (list.Count == 0 || list[^1] != home)
                {
                    list.Add(home);
                }
            }
        }

        topics.AddRange(groups.Select(g => new Topic(ClaimKind.Date, Question.OfDates(g), g)));
    }

    private static bool Fits(List<Claim> group, Claim claim, DateGate gate, LookAlikes lookAlikes)
    {
        foreach (var member in group)
        {
            if (gate.Obstacle(member, claim) is { } obstacle)
            {
                if (gate.LookAlike(member, claim))
                {
                    lookAlikes.Add(member, claim, obstacle);
                }

                return false;
            }
        }

        return group.Exists(m => gate.Joins(m, claim));
    }

    private static IEnumerable<string> Terms(Claim claim)
    {
        if (claim.Value is DateValue { Clock: not null })
        {
            return ["clock " + claim.Dated!.Event];
        }

        var terms = claim.Event.Things.Append(claim.Property);
        return claim.Dated is { } dated ? terms.Append("event " + dated.Event) : terms;
    }

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
}
