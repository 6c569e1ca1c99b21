using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Verdicts;

/// <summary>
/// Parts a question whose answers turn out to be of different things: what is far apart from all others, with few words in common, is a
/// question of its own.
/// </summary>
internal static class TopicParts
{
    /// <summary>The questions of which each holds what may be of one thing; the question itself where all of it may.</summary>
    internal static IReadOnlyList<Topic> Of(Topic topic, Func<Claim, Claim, Relation> between)
    {
        var parts = new List<List<Claim>>();
        foreach (var claim in topic.Claims)
        {
            var joined = parts.FindAll(p => p.Exists(c => !IsParting(between(c, claim))));
            parts.RemoveAll(joined.Contains);
            parts.Add([.. joined.SelectMany(p => p), claim]);
        }

        return parts.Count == 1 ? [topic] : [.. parts.Select(p => topic with { Claims = [.. topic.Claims.Where(p.Contains)] })];
    }

    /// <summary>Whether a relation says that two answers are of different things.</summary>
    internal static bool IsParting(Relation relation) => relation.Reason is RelationReason.FarApart;
}
