using System.Collections.Frozen;
using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Mentions;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>What a number claim must share with another to answer its question.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Unit">One key for all units that can be set side by side.</param>
internal sealed record NumberProfile(Claim Claim, string Unit)
{
    internal const string AgeOf = "age of ";
    private const string WithoutPower = "without power";
    private static readonly Population Nothing = new("", "", null);
    private static readonly Population People = new("person", "person", null);

    /// <summary>What is said of the amount; of an area that an article names without more, what the other articles say of theirs.</summary>
    internal string Property { get; init; } = Claim.Property;

    /// <summary>Whether no table foresees what is said, and it is no step from one number to another.</summary>
    internal bool IsOpen =>
        (
            !IsKnownProperty
            || (Property is StockReader.InAll or StockReader.Across && (Unit is not "people" || Claim.Stock is { Holder.IsUnread: false }))
        ) && !Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal);

    /// <summary>
    /// Whether the words around tell nothing of what has the extent, "now at 4,000 acres", or of what happened, "hundreds of shots,
    /// witnesses say".
    /// </summary>
    internal bool IsElliptic =>
        Claim.Property is ExtentReader.Extent
            ? Claim.Event.Things.Count == 0 && Claim.Event.Names.Count == 0
            : Claim is { Property.Length: 0, Mention: QuantityMention { Predicate: null, Quantity.Unit.Dimension: Dimension.Count } };

    internal Population Population =>
        IsOfHouseholds(Claim) ? Nothing
        : IsOfPost(Claim) ? People
        : Claim.Population ?? (CountsPeopleByHand(Claim) ? People : Nothing);

    /// <summary>Whether it counts those of one nation alone, beside whom its article counts others of whom the same is said.</summary>
    internal bool IsOfOneNation { get; init; }

    /// <summary>Whether it tells how old somebody is.</summary>
    internal bool IsAge => Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age };

    /// <summary>Whether the lexicon foresees the property, so that its name alone tells what is said.</summary>
    internal bool IsKnownProperty { get; init; } = Claim.IsKnownProperty;

    /// <summary>
    /// Whether the gate lets through with the one what it lets through with the other, so that one of them stands for both.
    /// </summary>
    internal bool IsAlike(NumberProfile other) =>
        IsKnownProperty
        && other.IsKnownProperty
        && Claim.Population is not null
        && Claim.Population == other.Claim.Population
        && Claim.Mold == other.Claim.Mold
        && IsLone == other.IsLone
        && string.Equals(Claim.Owner?.Words, other.Claim.Owner?.Words, StringComparison.Ordinal)
        && string.Equals(Claim.Place, other.Claim.Place, StringComparison.Ordinal)
        && (!ByHand.Is(Claim) || string.Equals(Claim.Subject, other.Claim.Subject, StringComparison.OrdinalIgnoreCase))
        && string.Equals(Claim.Site, other.Claim.Site, StringComparison.Ordinal)
        && Claim.Reckoning == other.Claim.Reckoning
        && string.Equals(Holder, other.Holder, StringComparison.Ordinal)
        && Claim.Firms.SequenceEqual(other.Claim.Firms, StringComparer.Ordinal)
        && Claim.IsOnBoard == other.Claim.IsOnBoard
        && Claim.IsStale == other.Claim.IsStale
        && Claim.Period == other.Claim.Period
        && Claim.Modality == other.Claim.Modality
        && Claim.Publication?.Period == other.Claim.Publication?.Period
        && ReferenceEquals(Claim.Cast, other.Claim.Cast)
        && Claim.LeadPlaces.SequenceEqual(other.Claim.LeadPlaces, StringComparer.Ordinal)
        && KindsBeside.SequenceEqual(other.KindsBeside, StringComparer.Ordinal)
        && OwnersBeside.SequenceEqual(other.OwnersBeside, StringComparer.Ordinal)
        && (ReferenceEquals(PlacesBeside, other.PlacesBeside) || PlacesBeside.SetEquals(other.PlacesBeside))
        && PlacesListed.SequenceEqual(other.PlacesListed, StringComparer.Ordinal)
        && Claim.Reach.IsAlike(other.Claim.Reach)
        && Claim.IsOfPlaceList == other.Claim.IsOfPlaceList
        && Claim.Event.Names.SetEquals(other.Claim.Event.Names)
        && Claim.Event.Things.SetEquals(other.Claim.Event.Things);

    /// <summary>The kinds that its article counts for the same property, its own among them.</summary>
    internal IReadOnlyList<string> KindsBeside { get; init; } = [];

    /// <summary>Whether its article gives no other value of the same.</summary>
    internal bool IsLone { get; init; }

    /// <summary>Of what kind of things it is the only number that its article gives; null where it gives several.</summary>
    internal NumberedKind? OnlyKind { get; init; }

    /// <summary>Whether it is the age of the one person of whom its article tells that something befell them.</summary>
    internal bool IsOfSole { get; init; }

    /// <summary>The places for which its article states the same property, its own among them, in any case of letters.</summary>
    internal IReadOnlySet<string> PlacesBeside { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The places for which its article states another value of the same property as of one place among several.</summary>
    internal IReadOnlyList<string> PlacesListed { get; init; } = [];

    /// <summary>
    /// Whether its count can stand for the wider kind: "44 students killed" for 44 people, where its article counts nobody else, neither
    /// the people nor teachers beside the students.
    /// </summary>
    internal bool CanStandFor(string wider, ConceptTable concepts)
    {
        foreach (var kind in KindsBeside)
        {
            if (concepts.CountsAs(kind, wider) && !concepts.IsWithin(kind, Population.Kind))
            {
                return false;
            }
        }

        return true;
    }

    // homes, households and customers are connected alike
    private static bool IsOfHouseholds(Claim claim) =>
        claim.Property is WithoutPower or "without water" or "without heating" or StockReader.Capacity;

    // 90 jobs cut, 90 redundancies and 90 posts created are as many people who lose one and find one; who votes has one vote
    private static bool IsOfPost(Claim claim) =>
        (IsOfWork(claim) || claim.Property is "voted for" or "voted against" or "signed" or "subscribed")
        && claim.Mention is QuantityMention { Quantity.Unit.Dimension: Dimension.Count, Counted: null or { IsPeople: false } };

    private static bool IsOfWork(Claim claim) => claim.Property is "lost jobs" or "hired" or "unfilled" or "enrolled";

    /// <summary>Who has the figure; of one whom its article leaves unsaid, whom the others name.</summary>
    internal string? Holder { get; init; } = Claim.Holder;

    /// <summary>The names of those of whom its article tells the same, its own owner among them.</summary>
    internal IReadOnlyList<string> OwnersBeside { get; init; } = [];

    private static bool CountsPeopleByHand(Claim claim) =>
        claim is { Population: null, Value: NumberValue { Quantity.Unit: var unit } } && ByHand.Is(claim) && unit == Values.Unit.Person;

    /// <summary>Of how many holders its article counts the same things, those whom the words do not show taken for one.</summary>
    internal int HoldersBeside { get; init; }

    internal static NumberProfile Of(Claim claim, ConceptTable concepts)
    {
        var unit = ((NumberValue)claim.Value).Quantity.Unit;
        if (IsOfHouseholds(claim))
        {
            return new NumberProfile(claim, claim.Property);
        }

        var kind = CountsPeopleByHand(claim) || IsOfPost(claim) ? People.Kind : claim.Population?.Kind ?? "";
        return new NumberProfile(
            claim,
            unit.Dimension switch
            {
                Dimension.Count => concepts.Widest(kind) is var widest && widest is "person" ? "people" : widest,
                Dimension.Ratio when unit.Code is "1" => Values.Unit.Percent.Code,
                Dimension.Money or Dimension.Ratio or Dimension.Scale or Dimension.Rate or Dimension.Other => unit.Code,
                Dimension.Age => AgeOf + claim.Subject,
                var dimension => dimension.ToString(),
            }
        )
        {
            Property = ByHand.Is(claim) ? concepts.Properties.Of(claim.Property) : claim.Property,
        };
    }
}
