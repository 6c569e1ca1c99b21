using Disagree.Claims;
using Disagree.Topics.Indexes;

namespace Disagree.Topics.Dates;

/// <summary>Finds the groups of dates that share a term with a claim and are near it in time.</summary>
internal sealed class NearDates
{
    private readonly GroupIndex<(string Term, Trace Trace)> index = new();
    private readonly Dictionary<int, (HashSet<string> Terms, HashSet<Trace> Traces)> marks = [];
    private readonly Queue<(Claim Claim, List<string> Terms, int Group)> added = [];

    internal void Add(Claim claim, List<string> terms, int group) => added.Enqueue((claim, terms, group));

    internal List<int> Of(Claim claim, List<string> terms)
    {
        while (added.TryDequeue(out var next))
        {
            Mark(next.Group, next.Terms, Traces.OfDate(next.Claim).Left);
        }

        return index.Of(Pairs(terms, Traces.OfDate(claim).Sought), Traces.MostNear);
    }

    // one claim of a group may share the term, and another be near in time, so each term of the group stands with each trace of it
    private void Mark(int group, List<string> terms, IReadOnlyList<Trace> traces)
    {
        if (!marks.TryGetValue(group, out var known))
        {
            marks.Add(group, known = ([], []));
        }

        var (newTerms, newTraces) = (terms.FindAll(known.Terms.Add), traces.Where(known.Traces.Add).ToList());
        index.Add(Pairs(newTerms, known.Traces), group);
        index.Add(Pairs(known.Terms, newTraces), group);
    }

    private static IEnumerable<(string Term, Trace Trace)> Pairs(IEnumerable<string> terms, IReadOnlyCollection<Trace> traces) =>
        terms.SelectMany(_ => traces, (term, trace) => (term, trace));
}
