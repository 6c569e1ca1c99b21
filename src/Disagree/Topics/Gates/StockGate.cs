using Disagree.Claims;
using Disagree.Claims.Owners;
using Disagree.Claims.Stocks;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>Decides whether two counts of what there is are of one holder: the rooms of one hotel.</summary>
internal static class StockGate
{
    /// <summary>
    /// Why they are not; null where nothing shows it. A holder that the one names and the other does not is one where neither article
    /// counts such things of another.
    /// </summary>
    internal static Obstacle? Between(NumberProfile a, NumberProfile b, ConceptTable concepts, PlaceTree places)
    {
        var (one, other) = (a.Claim.Stock?.Holder ?? StockHolder.Unread, b.Claim.Stock?.Holder ?? StockHolder.Unread);
        return IsOther(one, other, concepts, a.Property is StockReader.Capacity)
            || IsOtherKind(one, other, places)
            || IsOtherKind(other, one, places)
                ? new(NotComparedReason.OtherPopulation, $"one is of {Shown(one)}, the other of {Shown(other)}")
            : a.Property is StockReader.Children && (one.Name is null or "" || other.Name is null or "")
                ? new(NotComparedReason.OtherPopulation, "it is not said whose children they are")
            : !AreOne(one, other, concepts) && (a.HoldersBeside > 1 || b.HoldersBeside > 1)
                ? new(NotComparedReason.OtherPopulation, "an article counts them of more than one, and it is not said of which")
            : !string.Equals(a.Population.Kind, b.Population.Kind, StringComparison.Ordinal)
            && (one.IsUnread || other.IsUnread || !AreOne(one, other, concepts))
                ? new(NotComparedReason.OtherPopulation, "they are called by other nouns, and it is not said whose they are")
            : AreSortsApart(a, b) ? new(NotComparedReason.OtherPopulation, "one counts those of one sort")
            : null;
    }

    /// <summary>
    /// Why a count that a firm has is not one of a sentence that is about another: "Arvik Mills has 90 shops", "Holm would raise the number of
    /// its shops to 400"; null where the words show no other.
    /// </summary>
    internal static Obstacle? OfOpen(Claim held, Claim open) =>
        held is { Stock.Holder.Name: { Length: > 0 } name, Owner.Heads: [{ Kind: OwnerKind.Body }, ..] }
        && open is { Stock: null, IsKnownProperty: false, Population.Kind: not "person" }
        && !open.Event.Names.Contains(name)
            ? new(NotComparedReason.OtherPopulation, $"one is of {name}, and it is not said whose the others are")
            : null;

    private static bool IsOther(StockHolder one, StockHolder other, ConceptTable concepts, bool isRoom) =>
        one.Name is not null && other.Name is not null
            ? !FigureGate.AreNamedAlike(one.Name, other.Name)
            : !isRoom
                && one.Noun is { } noun
                && other.Noun is { } second
                && !concepts.IsWithin(concepts.Thing(noun), concepts.Thing(second))
                && !concepts.IsWithin(concepts.Thing(second), concepts.Thing(noun));

    // "Tarawe" is no country, "Kenya" is no island
    private static bool IsOtherKind(StockHolder named, StockHolder called, PlaceTree places) =>
        named is { Name: { Length: > 0 } name, Noun: null }
        && called is { Name: null, Noun: { } noun }
        && places.IsKnown(name)
        && places.IsCountry(name) != (noun is "country" or "nation" or "state" or "republic" or "kingdom" or "archipelago");

    private static bool AreOne(StockHolder one, StockHolder other, ConceptTable concepts) =>
        (one.IsUnread && other.IsUnread)
        || (one.Name is { Length: > 0 } && other.Name is { Length: > 0 })
        || (
            one.Name is null
            && other.Name is null
            && one.Noun is { } noun
            && other.Noun is { } second
            && string.Equals(concepts.Thing(noun), concepts.Thing(second), StringComparison.Ordinal)
        );

    // "11 steel doors" are not "12 doors" where the holder is not said of both
    private static bool AreSortsApart(NumberProfile a, NumberProfile b)
    {
        var (one, other) = (a.Claim.Words.Saying.Sorts, b.Claim.Words.Saying.Sorts);
        return one.Count > 0 != other.Count > 0
            && (a.Claim.Stock is not { Holder.IsUnread: false } || b.Claim.Stock is not { Holder.IsUnread: false });
    }

    private static string Shown(StockHolder holder) => holder.Name is { Length: > 0 } name ? name : holder.Noun ?? "something unnamed";
}
