using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Verdicts;

/// <summary>
/// Parts a question whose answers turn out to be of different things: what is far apart from all others, with few words in common, is a
/// question of its own.
/// </summary>
internal static class TopicParts
{
    // so many are not held against each other pair by pair
    private const int Most = 60;

    /// <summary>Questions of which each holds what may be of one thing, by their first claims; the question itself where all may.</summary>
    /// <param name="topic">The question.</param>
    /// <param name="relations">How the articles stand to each other.</param>
    /// <param name="between">How any two answers do.</param>
    internal static IReadOnlyList<Topic> Of(Topic topic, IReadOnlyList<Relation> relations, Func<Claim, Claim, Relation> between)
    {
        if (topic.Claims.Count > Most || !relations.Any(r => FarApart.Why(r) is not null))
        {
            return [topic];
        }

        var parts = new List<List<Claim>>();
        foreach (var claim in topic.Claims.Where(c => !IsBound(c)))
        {
            var joined = parts.FindAll(p => p.Exists(c => IsOne(c, claim)));
            parts.RemoveAll(joined.Contains);
            parts.Add([.. joined.SelectMany(p => p), claim]);
        }

        // "more than 50" fits 100 and 217,400, and does not make them one
        foreach (var claim in topic.Claims.Where(IsBound))
        {
            if (parts.Find(p => p.Exists(c => IsOne(c, claim))) is { } home)
            {
                home.Add(claim);
            }
            else
            {
                parts.Add([claim]);
            }
        }

        return parts.Count == 1
            ? [topic]
            :
            [
                .. parts
                    .ConvertAll(Ordered)
                    .OrderBy(p => p[0].Article.Id, StringComparer.Ordinal)
                    .ThenBy(p => p[0].Span)
                    .Select(p => new Topic(topic.Kind, Question.OfNumbers(p), p)),
            ];

        bool IsOne(Claim one, Claim other) => FarApart.Why(between(one, other)) is null;

        List<Claim> Ordered(List<Claim> part) =>
            [.. topic.Claims.Where(part.ToHashSet<Claim>(ReferenceEqualityComparer.Instance).Contains)];
    }

    private static bool IsBound(Claim claim) => claim.Value is NumberValue { Quantity.Interval: { Low: null } or { High: null } };
}
