using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Groups number claims by question: first into blocks that share property and unit, then claim by claim through the gate.</summary>
internal sealed class NumberTopics
{
    private readonly ConceptTable concepts;
    private readonly Gate gate;
    private readonly WordingTopics wordings;

    internal NumberTopics(ConceptTable concepts, PlaceTree places)
    {
        this.concepts = concepts;
        gate = new Gate(concepts, places);
        wordings = new WordingTopics(gate);
    }

    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics, LookAlikes lookAlikes)
    {
        var profiles = NoteBeside(Complete([.. claims.Where(c => !c.IsPart).Select(c => NumberProfile.Of(c, concepts))]));
        var blocks = profiles.GroupBy(p => (p.Unit, p.Property)).OrderBy(b => b.Key.Unit, StringComparer.Ordinal).ThenBy(b => b.Key.Property, StringComparer.Ordinal);
        var groups = wordings.Join([.. blocks.SelectMany(b => Group(b, lookAlikes))]);
        lookAlikes.AddAcross(profiles, gate);
        lookAlikes.RemoveWithin(groups);
        foreach (var group in groups)
        {
            topics.Add(new Topic(ClaimKind.Number, Question.OfNumbers(group.ConvertAll(p => p.Claim)), [.. group.Select(p => p.Claim).OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)]));
        }
    }

    // The claims that say most about where, when and whom come first, so that a bare one joins what is already told apart.
    private List<List<NumberProfile>> Group(IEnumerable<NumberProfile> block, LookAlikes lookAlikes)
    {
        var groups = new List<List<NumberProfile>>();
        var different = new List<List<NumberProfile>>();
        foreach (var profile in block.OrderByDescending(Detail).ThenBy(p => p.Claim.Article.Id, StringComparer.Ordinal).ThenBy(p => p.Claim.Span))
        {
            var home = -1;
            for (var i = 0; i < groups.Count; i++)
            {
                var obstacle = FirstObstacle(different[i], profile, out var other);
                if (obstacle is null)
                {
                    if (home < 0 || Articles(groups[i]) > Articles(groups[home]))
                    {
                        home = i;
                    }
                }
                else
                {
                    lookAlikes.Add(other!.Claim, profile.Claim, obstacle);
                }
            }

            if (home < 0)
            {
                home = groups.Count;
                groups.Add([]);
                different.Add([]);
            }

            groups[home].Add(profile);
            if (!different[home].Exists(profile.IsAlike))
            {
                different[home].Add(profile);
            }
        }

        return groups;
    }

    private Obstacle? FirstObstacle(List<NumberProfile> group, NumberProfile profile, out NumberProfile? other)
    {
        foreach (var member in group)
        {
            if (gate.Between(member, profile) is { } obstacle)
            {
                other = member;
                return obstacle;
            }
        }

        other = null;
        return null;
    }

    private static int Articles(List<NumberProfile> group) => group.Select(p => p.Claim.Article.Id).Distinct(StringComparer.Ordinal).Count();

    private static int Detail(NumberProfile p) =>
        (p.Claim.Place is null ? 0 : 1) + (p.Claim.Period is null ? 0 : 2) + (p.Population.Group is null ? 0 : 1);

    // "now at 4,000 acres" tells how much has burned where that is all that the articles say of areas
    private static List<NumberProfile> Complete(List<NumberProfile> profiles)
    {
        var told = profiles.Where(p => p.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Area } && p is { IsKnownProperty: true, Property: not ExtentReader.Extent })
            .Select(p => p.Property).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return told is [var only] ? profiles.ConvertAll(p => p.IsElliptic ? p with { Property = only } : p) : profiles;
    }

    private static List<NumberProfile> NoteBeside(List<NumberProfile> profiles)
    {
        var beside = profiles.ToLookup(p => (p.Claim.Article.Id, p.Property, p.Unit));
        return profiles.ConvertAll(p => beside[(p.Claim.Article.Id, p.Property, p.Unit)] is var all ? p with
        {
            KindsBeside = [.. all.Where(o => o.Claim.Derivation is null).Select(o => o.Population.Kind).Distinct(StringComparer.Ordinal)],
            PlacesBeside = [.. all.Select(o => o.Claim.Place).OfType<string>().Distinct(StringComparer.Ordinal)],
        }
        : p);
    }
}
