using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Groups date claims one by one: each joins the largest group that it fits, of those that share a term with it.</summary>
/// <param name="gate">Says which claims date one event.</param>
/// <param name="lookAlikes">Gets the pairs that look as if they did.</param>
internal sealed class DateGroups(DateGate gate, LookAlikes lookAlikes)
{
    private readonly List<List<Claim>> groups = [];
    private readonly List<(HashSet<string> Terms, HashSet<Trace> Traces)> marks = [];
    private readonly GroupIndex<(string Term, Trace Trace)> index = new();

    internal IReadOnlyList<List<Claim>> All => groups;

    internal void Add(Claim claim)
    {
        var terms = Terms(claim);
        var traces = Traces.OfDate(claim);
        var home = -1;
        foreach (var near in index.Of(Pairs(terms, traces.Sought(groups.Count))))
        {
            if (Fits(groups[near], claim) && (home < 0 || groups[near].Count > groups[home].Count))
            {
                home = near;
            }
        }

        if (home < 0)
        {
            home = groups.Count;
            groups.Add([]);
            marks.Add(([], []));
        }

        groups[home].Add(claim);
        Mark(home, terms, traces.Left);
    }

    private bool Fits(List<Claim> group, Claim claim)
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

    // one claim of a group may share the term, and another be near in time, so each term of the group stands with each trace of it
    private void Mark(int group, List<string> terms, IReadOnlyList<Trace> traces)
    {
        var (known, left) = marks[group];
        var (newTerms, newTraces) = (terms.FindAll(known.Add), traces.Where(left.Add).ToList());
        index.Add(Pairs(newTerms, left), group);
        index.Add(Pairs(known, newTraces), group);
    }

    private static IEnumerable<(string Term, Trace Trace)> Pairs(IEnumerable<string> terms, IReadOnlyCollection<Trace> traces) =>
        terms.SelectMany(_ => traces, (term, trace) => (term, trace));

    private static List<string> Terms(Claim claim)
    {
        if (claim.Value is DateValue { Clock: not null })
        {
            return ["clock " + claim.Dated!.Event];
        }

        List<string> terms = [.. claim.Event.Things, claim.Property];
        if (claim.Dated is { } dated)
        {
            terms.Add("event " + dated.Event);
        }

        return terms;
    }
}
