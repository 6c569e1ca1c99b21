using System.Globalization;
using System.Runtime.InteropServices;
using Disagree.Claims;
using Disagree.Topics.Gates;
using Disagree.Topics.Indexes;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Dates;

/// <summary>Groups date claims one by one: each joins the largest group that it fits, of those that share a term with it.</summary>
/// <param name="gate">Says which claims date one event.</param>
/// <param name="lookAlikes">Gets the pairs that look as if they did.</param>
internal sealed class DateGroups(DateGate gate, LookAlikes lookAlikes)
{
    private readonly List<List<Claim>> groups = [];
    private readonly GroupIndex<string> byTerm = new();
    private readonly NearDates near = new();

    internal IReadOnlyList<List<Claim>> All => groups;

    internal void Add(Claim claim)
    {
        var terms = Terms(claim);
        var home = -1;
        foreach (var group in groups.Count <= Traces.FewGroups ? byTerm.Of(terms, Traces.FewGroups) : near.Of(claim, terms))
        {
            if (Fits(groups[group], claim) && (home < 0 || groups[group].Count > groups[home].Count))
            {
                home = group;
            }
        }

        if (home < 0)
        {
            home = groups.Count;
            groups.Add([]);
        }

        groups[home].Add(claim);
        byTerm.Add(terms, home);
        near.Add(claim, terms, home);
    }

    private bool Fits(List<Claim> group, Claim claim)
    {
        var few = CollectionsMarshal.AsSpan(group)[..Math.Min(group.Count, Traces.MostDifferent)];
        foreach (var member in few)
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

        foreach (var member in few)
        {
            if (gate.Joins(member, claim))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Terms(Claim claim)
    {
        if (claim is { Value: DateValue { Clock: { } clock }, Dated: { } clocked })
        {
            var minute = string.Create(CultureInfo.InvariantCulture, $"minute {clock:HH\\:mm}");
            return SameCalamity.TermOf(claim) is { } hour ? ["clock " + clocked.Event, minute, hour] : ["clock " + clocked.Event, minute];
        }

        if (ByHand.Is(claim))
        {
            return [.. claim.Event.Things, claim.Property, "asked " + ByHand.Asked(claim).Trim().ToUpperInvariant()];
        }

        List<string> terms = [.. claim.Event.Things, claim.Property];
        if (FarDay.TermOf(claim) is { } day)
        {
            terms.Add(day);
        }

        foreach (var side in claim.Dated?.Deed?.Sides ?? [])
        {
            terms.Add(string.Create(CultureInfo.InvariantCulture, $"decided {side.Pair}"));
        }

        if (claim.Dated is { IsOfAssembly: true })
        {
            terms.Add("sitting " + claim.Agent);
        }

        if (SameCalamity.TermOf(claim) is { } calamity)
        {
            terms.Add(calamity);
        }

        if (claim.Dated is { } dated)
        {
            terms.Add("event " + dated.Event);
            if (dated.TellsOfAnother)
            {
                terms.AddRange(dated.About.Select(e => "event " + e));
            }
        }

        return terms;
    }
}
