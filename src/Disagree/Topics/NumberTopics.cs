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
        var groups = wordings.Join([.. blocks.SelectMany(b => NumberGroups.Of(b, gate, lookAlikes))]);
        lookAlikes.AddAcross(profiles, gate);
        lookAlikes.RemoveWithin(groups);
        foreach (var group in groups)
        {
            topics.Add(new Topic(ClaimKind.Number, Question.OfNumbers(group.ConvertAll(p => p.Claim)), [.. group.Select(p => p.Claim).OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)]));
        }
    }

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
