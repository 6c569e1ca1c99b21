using Disagree.Claims;
using Disagree.Mentions.Relations;
using Disagree.Topics.Gates;
using Disagree.Topics.Indexes;

namespace Disagree.Topics.Relations;

/// <summary>Relation claims that answer one question, as far as they have been read.</summary>
internal sealed class RelationGroup
{
    // of claims that the gate cannot tell apart, one stands for all
    private readonly List<Claim> different = [];

    /// <summary>The claims, in the order in which they came.</summary>
    internal List<Claim> Members { get; } = [];

    internal void Add(Claim claim)
    {
        Members.Add(claim);
        if (different.Count < Traces.MostDifferent && !different.Exists(d => AreAlike(d, claim)))
        {
            different.Add(claim);
        }
    }

    /// <summary>Whether a claim joins: it fits one of these, and nothing keeps it from any of them.</summary>
    internal bool Takes(Claim claim, Func<Claim, Claim, bool> fits, Func<Claim, Claim, Obstacle?> obstacle) =>
        different.Exists(m => fits(m, claim)) && different.TrueForAll(m => obstacle(m, claim) is null);

    private static bool AreAlike(Claim a, Claim b) =>
        ReferenceEquals(a.Article, b.Article)
        && ReferenceEquals(a.Cast, b.Cast)
        && a.Value == b.Value
        && a.Publication == b.Publication
        && a.Period == b.Period
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)
        && string.Equals(a.Place, b.Place, StringComparison.Ordinal)
        && string.Equals(Rule(a), Rule(b), StringComparison.Ordinal)
        && a.LeadPlaces.SequenceEqual(b.LeadPlaces, StringComparer.Ordinal)
        && a.Event.Names.SetEquals(b.Event.Names)
        && a.Event.Actions.SetEquals(b.Event.Actions)
        && a.Event.Things.SetEquals(b.Event.Things);

    private static string? Rule(Claim claim) => (claim.Mention as RelationMention)?.Value.Rule;
}
