using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells whose a figure is in an article that does not say so, "the clerk was jailed for nine years": that of the
/// one whom another article names for such a figure and of whom the article speaks, where it gives another figure of nobody else left.
/// </summary>
internal sealed class LoneHolder(OwnerGate owners)
{
    internal List<NumberProfile> Settled(List<NumberProfile> profiles)
    {
        var settled = new Dictionary<NumberProfile, string>(ReferenceEqualityComparer.Instance);
        foreach (var figures in profiles.Where(IsOfNamed).GroupBy(p => (p.Property, p.Unit)))
        {
            List<string> names = [.. figures.Select(p => p.Holder).OfType<string>().Where(IsName).Distinct(StringComparer.Ordinal)];
            foreach (var told in names.Count == 0 ? [] : figures.GroupBy(p => p.Claim.Article.Id, StringComparer.Ordinal))
            {
                Settle([.. told], names, settled);
            }
        }

        return settled.Count == 0
            ? profiles
            : profiles.ConvertAll(p => settled.TryGetValue(p, out var name) ? p with { Holder = name } : p);
    }

    private void Settle(List<NumberProfile> told, List<string> names, Dictionary<NumberProfile, string> settled)
    {
        List<NumberProfile> open = [];
        foreach (var profile in told.Where(p => p.Holder is null))
        {
            // said again: "Ana Ruiz got nine years. The nine-year sentence shocked the town"
            if (told.Find(o => o.Holder is not null && ValueOf(o) == ValueOf(profile)) is { } before)
            {
                settled[profile] = before.Holder!;
            }
            else
            {
                open.Add(profile);
            }
        }

        if (open.Count == 0 || !open.TrueForAll(p => ValueOf(p) == ValueOf(open[0]) && MayBeOfAnyone(p.Claim)))
        {
            return;
        }

        string? only = null;
        foreach (var name in names)
        {
            if (!owners.IsNamedIn(name, open[0].Claim.Article) || told.Exists(o => o.Holder is { } other && owners.AreOne(name, other)))
            {
                continue;
            }

            if (only is not null && !owners.AreOne(only, name))
            {
                return;
            }

            only ??= name;
        }

        if (only is not null)
        {
            open.ForEach(p => settled[p] = only);
        }
    }

    private static bool IsOfNamed(NumberProfile profile) =>
        profile.Claim
            is {
                Figure: { Of: FigureHolder.Named },
                Reach.IsOfOtherEvent: false,
                Value: NumberValue { Quantity.Unit.Dimension: Dimension.Duration }
            };

    private static bool IsName(string holder) => char.IsUpper(holder[0]);

    // "another man was jailed for nine years" in the midst of a report may be told by the way
    private static bool MayBeOfAnyone(Claim claim) =>
        claim.Period is null or { IsDay: true } && (claim.Sentence.Start == 0 || !BeginsAnew(claim));

    private static bool BeginsAnew(Claim claim)
    {
        var words = claim.Article.At(claim.Sentence);
        return words.StartsWith("A ", StringComparison.Ordinal)
            || words.StartsWith("An ", StringComparison.Ordinal)
            || words.StartsWith("Another ", StringComparison.Ordinal);
    }

    // "84 months" and "seven years" are one
    private static Interval ValueOf(NumberProfile profile) =>
        ((NumberValue)profile.Claim.Value).Quantity is var quantity && quantity.TryToBase(out var interval) ? interval : quantity.Interval;
}
