using System.Runtime.InteropServices;
using Disagree.Claims;
using Disagree.Topics.Gates;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Dates;

/// <summary>
/// Groups date claims by the event that they date; only claims that share a kind of event, a thing or an action are set side by side.
/// </summary>
internal sealed class DateTopics(ConceptTable concepts, PlaceTree places, Stories stories)
{
    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics, LookAlikes lookAlikes, CancellationToken stop)
    {
        var told = new ToldStory(stories);
        var groups = new DateGroups(
            new DateGate(
                concepts,
                places,
                new DateLikeness(concepts, Weights(claims)),
                new QuietDates(claims),
                new SoleDeed(claims, told),
                stories,
                told
            ),
            lookAlikes
        );
        foreach (var claim in claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span))
        {
            stop.ThrowIfCancellationRequested();
            groups.Add(claim);
        }

        topics.AddRange(groups.All.Select(DecidedDates.Of));
    }

    // A term that few claims have says more than one that many have.
    private static Dictionary<string, double> Weights(IReadOnlyList<Claim> claims)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            Count(claim.Event.Actions);
            Count(claim.Event.Things);
            Count(claim.Event.Names);
        }

        return counts.ToDictionary(c => c.Key, c => 1 / Math.Sqrt(c.Value), StringComparer.Ordinal);

        void Count(IReadOnlySet<string> terms)
        {
            foreach (var term in terms)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
            }
        }
    }
}
