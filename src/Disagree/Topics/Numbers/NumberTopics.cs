using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Mentions;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Groups number claims by question: first into blocks that share property and unit, then claim by claim through the gate.
/// </summary>
internal sealed class NumberTopics
{
    private const string AnyDollar = "dollar";
    private const string Dollar = " dollar";
    private readonly ConceptTable concepts;
    private readonly NumberGate gate;
    private readonly WordingTopics wordings;
    private readonly TellingNumbers tellings;
    private readonly LoneHolder lone;

    internal NumberTopics(ConceptTable concepts, PlaceTree places, FigureKin kin, OwnerGate owners, Stories stories)
    {
        this.concepts = concepts;
        gate = new NumberGate(concepts, places, owners, stories);
        wordings = new WordingTopics(gate, kin);
        tellings = new TellingNumbers(new TellingGate(concepts, places, owners, stories));
        lone = new LoneHolder(owners);
    }

    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics, LookAlikes lookAlikes, CancellationToken stop)
    {
        var told = Complete(SettleDollars([.. claims.Where(c => !c.IsPart).Select(c => NumberProfile.Of(c, concepts))]));
        var profiles = lone.Settled(NoteBeside(LoneAge.Named(AgedTopics.Settled(OnlyOfKind.Noted(told)))));
        var blocks = profiles
            .GroupBy(p => (p.Unit, p.Property))
            .OrderBy(b => b.Key.Unit, StringComparer.Ordinal)
            .ThenBy(b => b.Key.Property, StringComparer.Ordinal);
        var joined = wordings.Join([.. blocks.SelectMany(b => NumberGroups.Of(b, gate, lookAlikes, stop))], stop);
        var ofKind = claims.Where(c => c is { IsPart: true, Reach.IsOfKind: true }).Select(c => NumberProfile.Of(c, concepts));
        var groups = tellings.Join([.. joined, .. ofKind.Select(p => new List<NumberProfile> { p })], stop);
        PartsOfKind.Thin(groups);
        lookAlikes.AddAcross(profiles, gate, stop);
        lookAlikes.RemoveWithin(groups);
        foreach (var group in groups)
        {
            topics.Add(
                new Topic(
                    ClaimKind.Number,
                    Question.OfNumbers(group.ConvertAll(p => p.Claim)),
                    [.. group.Select(p => p.Claim).OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)]
                )
            );
        }
    }

    // of those counted for an event of another year nothing tells who is counted for that of the report
    private static bool IsOfLongAgo(Claim claim) => claim.Period is { } period && PastEvent.IsBackground(period, claim);

    // dollars of which nothing is said are those that other articles name, where they name but one
    private static List<NumberProfile> SettleDollars(List<NumberProfile> profiles)
    {
        var named = profiles
            .Where(p =>
                p.Claim.Value is NumberValue { Quantity.Unit: { Dimension: Dimension.Money, Singular: var name } }
                && name.EndsWith(Dollar, StringComparison.Ordinal)
            )
            .Select(p => p.Unit)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return named is [var only] ? profiles.ConvertAll(p => p.Unit is AnyDollar ? p with { Unit = only } : p) : profiles;
    }

    // "now at 4,000 acres" and "hundreds of shots" tell what all other articles say of areas and of shots, where they say but one thing
    private List<NumberProfile> Complete(List<NumberProfile> profiles)
    {
        var only = profiles
            .Where(p => p is { IsKnownProperty: true, Property: not ExtentReader.Extent } && Told(p) is not null)
            .GroupBy(p => Told(p)!, p => p.Property, StringComparer.Ordinal)
            .Select(g => (Of: g.Key, Said: g.Distinct(StringComparer.Ordinal).Take(2).ToList()))
            .Where(g => g.Said.Count == 1)
            .ToDictionary(g => g.Of, g => g.Said[0], StringComparer.Ordinal);
        return profiles.ConvertAll(p =>
            p.IsElliptic && Told(p) is { } of && only.TryGetValue(of, out var said) ? p with { Property = said, IsKnownProperty = true } : p
        );
    }

    // of things that happen, each kind by itself; of things that are there, more can be said than what happened to them
    private string? Told(NumberProfile profile) =>
        profile.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Area } ? nameof(Dimension.Area)
        : profile.Population.Kind is { Length: > 0 } kind && concepts.IsWithin(kind, "event") ? kind
        : null;

    private List<NumberProfile> NoteBeside(List<NumberProfile> profiles)
    {
        var noted = profiles.GroupBy(Beside).ToDictionary(g => g.Key, g => Note([.. g], concepts));
        return profiles.ConvertAll(p => noted[Beside(p)](p));

        static (string Article, string Property, string Unit) Beside(NumberProfile profile) =>
            (profile.Claim.Article.Id, profile.Property, profile.Unit);
    }

    private static Interval ValueOf(NumberProfile profile) => ((NumberValue)profile.Claim.Value).Quantity.Interval;

    private static List<string> Kinds(IEnumerable<NumberProfile> beside) =>
        [.. beside.Where(o => o.Claim.Derivation is null).Select(o => o.Population.Kind).Distinct(StringComparer.Ordinal)];

    // "nine Danish weavers"
    private static bool IsNarrowed(NumberProfile profile) =>
        profile is { Unit: "people", Population.Group: { } group } && string.Equals(group, profile.Claim.Subject, StringComparison.Ordinal);

    private static Func<NumberProfile, NumberProfile> Note(List<NumberProfile> all, ConceptTable concepts)
    {
        var kinds = Kinds(all.Where(o => !IsOfLongAgo(o.Claim)));
        IReadOnlySet<string> places = all.Select(o => o.Claim.Place).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isLone = all.TrueForAll(o => ValueOf(o) == ValueOf(all[0]));
        var holders = all.Select(o => o.Claim.Stock?.Holder).OfType<StockHolder>().Distinct().Count();
        IReadOnlyList<string> owners =
        [
            .. all.Select(o => o.Claim.Owner?.Heads is [{ Canonical: var name }, ..] ? name : "")
                .Where(n => n.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
        // "five travellers died" and "the five people who died" are five people
        bool IsWider(string kind, NumberProfile p) =>
            concepts.CountsAs(p.Population.Kind, kind)
            && !concepts.CountsAs(kind, p.Population.Kind)
            && all.TrueForAll(o => !string.Equals(o.Population.Kind, kind, StringComparison.Ordinal) || ValueOf(o) == ValueOf(p));
        List<Claim> listed = [.. all.Select(o => o.Claim).Where(c => c is { IsOfPlaceList: true, Place: not null })];
        return p =>
            p with
            {
                KindsBeside =
                    IsOfLongAgo(p.Claim) ? Kinds(all.Where(o => o.Claim.Period?.Overlaps(p.Claim.Period!.Value) is true))
                    : kinds.Count < 2 ? kinds
                    : [.. kinds.Where(k => !IsWider(k, p))],
                IsLone = isLone,
                IsOfOneNation = IsNarrowed(p) && all.Exists(o => !IsNarrowed(o) && ValueOf(o) != ValueOf(p)),
                HoldersBeside = holders,
                PlacesBeside = places,
                OwnersBeside = owners,
                PlacesListed =
                [
                    .. listed
                        .Where(c => !string.Equals(c.Value.Text, p.Claim.Value.Text, StringComparison.Ordinal))
                        .Select(c => c.Place!)
                        .Distinct(StringComparer.Ordinal),
                ],
            };
    }
}
