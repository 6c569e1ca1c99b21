using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads a count of what somebody or something has, which holds whatever verb stands beside it: "a 54-room hotel", "the hotel has 54
/// rooms", "its 54 rooms", "all 54 rooms", "the town of 9,000". What happened to some of them is no such count.
/// </summary>
internal sealed class StockReader(StockWords words, ConceptTable concepts)
{
    internal const string InAll = "in all";
    internal const string Population = "population";
    internal const string Capacity = "capacity";
    internal const string Present = "present";
    internal const string Staying = "staying";
    internal const string Children = "children";
    internal const string Across = "across";

    private readonly ChildrenReader children = new(words);
    private readonly HavingReader having = new(words);
    private readonly DefiniteReader definite = new(words);
    private readonly HomeReader homes = new(words);
    private readonly CapacityReader capacities = new(words);
    private readonly SpreadReader spreads = new(words);
    private readonly MembersReader members = new(words);
    private readonly PresenceReader presence = new(words);
    private readonly NumberOfThings numbered = new(words, concepts);

    /// <summary>Whether a property is of what there is, so that its holder tells which of two counts it is.</summary>
    internal static bool Is(string? property) => property is InAll or Population or Capacity or Across or Children;

    /// <summary>What is said of the amount, and who has it; null where it is no count of what there is.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="isOpen">Whether no table holds what the sentence says of it.</param>
    internal Stock? Of(SentenceView view, QuantityMention mention, bool isOpen)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Count || mention.Predicate is { IsNegated: true } || mention.IsDifference)
        {
            return null;
        }

        return Lasting(view, mention)
            ?? members.Of(view, mention)
            ?? numbered.Of(view, mention)
            ?? (
                mention.Counted is { } counted && !IsNarrowed(counted) && !concepts.IsEvent(counted.Lemma)
                    ? OfThings(view, mention, counted, isOpen)
                    : null
            );
    }

    /// <summary>
    /// What holds of a place or a building whatever else is said: how many live there, how many it has room for; null where the amount is
    /// no such count.
    /// </summary>
    internal Stock? Lasting(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is not Dimension.Count || mention.IsDifference ? null
        : children.Of(view, mention) is { } parent ? new(Children, parent, true)
        : homes.Of(view, mention, IsAnybody(mention)) is { } home ? new(Population, TownBefore.Named(view, home, words), true)
        : capacities.Of(view, mention) is { } venue ? new(Capacity, venue, true)
        : null;

    private Stock? OfThings(SentenceView view, QuantityMention mention, CountedNoun counted, bool isOpen)
    {
        if (
            isOpen
            && counted.IsPeople
            && (words.IsMoving(counted.Lemma) || words.IsLodging(counted.Lemma) || IsAnybody(mention))
            && presence.Of(view, mention) is { } where
        )
        {
            return new(words.IsLodging(counted.Lemma) ? Staying : Present, where, false);
        }

        if (isOpen && spreads.Of(view, mention) is { } spread)
        {
            return new(Across, spread, true);
        }

        if (isOpen && spreads.OfFloors(view, mention) is { } house)
        {
            return new(InAll, house, true);
        }

        if (Compound(view, mention) is { } compound)
        {
            return new(Property(view, mention, counted, compound), compound, true);
        }

        return !isOpen ? null
            : having.Of(view, mention) is { } holder ? new(Property(view, mention, counted, holder), holder, false)
            : definite.Of(view, mention) is { } owner ? new(Property(view, mention, counted, owner), owner, true)
            : null;
    }

    private string Property(SentenceView view, QuantityMention mention, CountedNoun counted, StockHolder holder) =>
        counted.Lemma is "inhabitant"
        || (IsOfPlace(view, mention, holder) && IsAnybody(mention))
        || (holder.Noun is { } noun && words.IsHome(noun) && IsAnybody(mention))
            ? Population
        : holder.Noun is { } venue && words.IsVenue(venue) && (words.IsSeat(counted.Lemma) || counted.Lemma is "capacity") ? Capacity
        : words.IsLodging(counted.Lemma) ? Staying
        : words.IsMoving(counted.Lemma) ? Present
        : InAll;

    // "Tarawe has 9,000 people"
    private static bool IsOfPlace(SentenceView view, QuantityMention mention, StockHolder holder) =>
        holder is { Name: { } name, Noun: null }
        && view.Names.Exists(n =>
            n.Type is NameType.Place && n.Span.End <= mention.Span.Start && string.Equals(n.Canonical, name, StringComparison.Ordinal)
        );

    // "people", "residents", and where no noun tells
    private bool IsAnybody(QuantityMention mention) =>
        mention.Counted is { } counted
            ? concepts.Thing(counted.Lemma) is "person" && counted.Lemma is not ("victim" or "casualty" or "other" or "one" or "head")
            : mention.Quantity.Unit == Unit.Person;

    private bool IsNarrowed(CountedNoun counted)
    {
        foreach (var word in counted.Modifiers)
        {
            if (words.IsOfPart(word))
            {
                return true;
            }
        }

        return false;
    }

    // "the 54-room Arvik hotel", "the Adria, a 54-room hotel"
    private StockHolder? Compound(SentenceView view, QuantityMention mention)
    {
        var (number, end) = (view.TokenFrom(mention.NumberSpan.End), view.TokenFrom(mention.Span.End));
        if (
            number >= view.Tokens.Length
            || end >= view.Tokens.Length
            || view.WordAt(number) is not "-"
            || view.Tokens[number].Start != mention.NumberSpan.End
            || HolderPhrase.From(view, end) is not { } holder
        )
        {
            return null;
        }

        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (holder.Noun is { } body && words.IsOfMembers(body) && members.Whose(view, at + 1) is { } whose)
        {
            return whose;
        }

        return
            holder.Name is null
            && at > 1
            && view.Tokens[at].Tag is Tag.Determiner
            && view.WordAt(at - 1) is ","
            && view.NameAt(at - 2) is { } name
            ? holder with
            {
                Name = name.Canonical,
            }
            : holder;
    }
}

/// <summary>A count of what there is.</summary>
/// <param name="Property">What is said of the amount.</param>
/// <param name="Holder">Who or what has it.</param>
/// <param name="IsGiven">
/// Whether the words take the count for known, so that where something happened is not where it holds: "left the 54-room hotel for Arvik".
/// </param>
internal sealed record Stock(string Property, StockHolder Holder, bool IsGiven);
