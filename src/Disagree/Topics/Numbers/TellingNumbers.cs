using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Joins questions that articles of one story answer with one and the same telling number, however they word it: "184 tickets were sold" and
/// "184 passengers", "a loan of $6.5 million" and "the $6.5 million that the state gave". Hardly anything else in a story has just that
/// number; of smaller and rounder ones the sentences must share words besides.
/// </summary>
/// <remarks>
/// Only equal numbers join, and measures told in other units; a number near another one says nothing of what it is of.
/// </remarks>
internal sealed class TellingNumbers(TellingGate gate)
{
    // what so many say is of many things
    private const int MostGroups = 12;
    private const int MostOfGroup = 3;

    /// <summary>The groups, joined; each of them holds the claims of one question.</summary>
    internal List<List<NumberProfile>> Join(List<List<NumberProfile>> groups, CancellationToken stop)
    {
        var homes = Enumerable.Range(0, groups.Count).ToArray();
        var members = groups.ConvertAll(g => g.ToList());
        foreach (var equal in Equal(groups).Concat(ConvertedMeasures.Pairs(groups)))
        {
            stop.ThrowIfCancellationRequested();
            for (var i = 0; i < equal.Count; i++)
            {
                for (var j = i + 1; j < equal.Count; j++)
                {
                    var (one, other) = (Home(equal[i].Group), Home(equal[j].Group));
                    if (one != other && MayBeOne(equal[i].Profile, equal[j].Profile) && !IsToldApart(members[one], members[other]))
                    {
                        members[one].AddRange(members[other]);
                        members[other].Clear();
                        homes[other] = one;
                    }
                }
            }
        }

        return members.FindAll(m => m.Count > 0);

        int Home(int group)
        {
            while (homes[group] != group)
            {
                group = homes[group];
            }

            return group;
        }
    }

    // the claims of each number that stands in several groups, of each group a few
    private static IEnumerable<List<(int Group, NumberProfile Profile)>> Equal(List<List<NumberProfile>> groups) =>
        groups
            .SelectMany((g, i) => g.Select(p => (Group: i, Profile: p, Key: TellingNumber.Key(p))))
            .Where(c => c.Key is not null)
            .GroupBy(c => c.Key!.Value)
            .Select(g => g.GroupBy(c => c.Group, c => (c.Group, c.Profile)).Take(MostGroups + 1).ToList())
            .Where(g => g.Count is > 1 and <= MostGroups)
            .Select(g =>
                g.SelectMany(c => c.DistinctBy(p => p.Profile.Claim.Article.Id, StringComparer.Ordinal).Take(MostOfGroup)).ToList()
            )
            .OrderByDescending(g => TellingNumber.Digits(g[0].Profile))
            .ThenBy(g => g[0].Group);

    private bool MayBeOne(NumberProfile a, NumberProfile b) =>
        !a.Claim.Article.IsSame(b.Claim.Article)
        && a.Claim.Modality is not Modality.Denied
        && b.Claim.Modality is not Modality.Denied
        && !AreFates(a, b)
        && !AreOpposite(a, b)
        && (ConvertedMeasures.AreOne(a, b) ? gate.AreOneConverted(a, b) : gate.AreOne(a, b));

    // sales rose by as much as profit fell
    private static bool AreOpposite(NumberProfile a, NumberProfile b) =>
        TrendOf(a) is { } one && TrendOf(b) is { } other && one != other && one is not Trend.None && other is not Trend.None;

    private static Trend? TrendOf(NumberProfile profile) => (profile.Claim.Mention as QuantityMention)?.Quantity.Trend;

    // as many may have died as were on board
    private static bool AreFates(NumberProfile a, NumberProfile b) =>
        !string.Equals(a.Property, b.Property, StringComparison.Ordinal) && (IsHarm(a.Property) || IsHarm(b.Property));

    /// <summary>Whether it counts those whom an event harmed.</summary>
    internal static bool IsHarm(string property) =>
        property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing or PropertyReader.Hit;

    // an article that gives two numbers tells two things apart
    private static bool IsToldApart(List<NumberProfile> one, List<NumberProfile> other)
    {
        var given = other.ToLookup(p => p.Claim.Article.Id, StringComparer.Ordinal);
        return one.Exists(a => given[a.Claim.Article.Id].Any(b => !IsOneValue(a, b)));
    }

    private static bool IsOneValue(NumberProfile a, NumberProfile b) =>
        a.Claim.Value is NumberValue one
        && b.Claim.Value is NumberValue other
        && one.Quantity.TryToBase(out var left)
        && other.Quantity.TryToBase(out var right)
        && (left == right || ConvertedMeasures.AreOne(a, b));
}
