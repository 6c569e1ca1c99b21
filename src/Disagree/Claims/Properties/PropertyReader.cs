using Disagree.Claims.Lengths;
using Disagree.Claims.Phrases;
using Disagree.Claims.Places;
using Disagree.Claims.Stocks;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads which property an amount states: from the counted noun, else from the predicate.</summary>
internal sealed class PropertyReader(
    PropertyTable table,
    ConceptTable concepts,
    PredicateProperty predicates,
    ReducedDeed reduced,
    SetPhraseReader setPhrases,
    InvertedReader inverted,
    MainReader main,
    LevelWords levels,
    PlainVerbs plain,
    StockReader stocks,
    LengthReader lengths
)
{
    internal const string Killed = "killed";
    internal const string Change = ", change";
    internal const string Injured = "injured";
    internal const string Hit = "hit by gunfire";
    internal const string Unhurt = "unhurt";
    internal const string Missing = "missing";
    internal const string Travelled = "travelled";
    private const string Age = "age";
    private readonly ExtentReader extents = new(concepts);
    private readonly SubjectNoun subjects = new(table, levels);
    private readonly PropertyPhrase phrases = new(table, concepts);
    private readonly BareCount bare = new(table, concepts, levels, setPhrases);
    private readonly AmongReader among = new(table, concepts);
    private readonly TurnedFate turned = new(new(concepts));
    private readonly DescribedWhole described = new(table, concepts, reduced);
    private readonly EitherFate fates = new(table);
    private readonly Whereabouts whereabouts = new(table, concepts);
    private readonly NounProperty nouns = new(table, new(table, concepts), plain, concepts);
    private readonly ListedAs listed = new(table, concepts, levels, setPhrases);
    private readonly SeenDeed seen = new(table, setPhrases, concepts);

    /// <summary>The property; null where nothing is said of the amount.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Age ? Age
        : lengths.Of(view, mention) is { } length ? length.Property
        : CountedModifier.Is(view, mention) ? stocks.Of(view, mention, isOpen: false)?.Property
        : fates.Of(view, mention) is { } either ? either
        : described.Of(view, mention) is { } befell ? befell
        : described.IsWhole(view, mention) ? nouns.OfWhole(view, mention) ?? stocks.Of(view, mention, isOpen: true)?.Property
        : Stocked(view, mention) is not { } stated ? null
        : !DistanceReader.Is(stated) && Step.Is(view, mention, table) && table.MeasureOf(stated) is not Measure.Fixed ? stated + Change
        : stated;

    /// <summary>What is said of a whole's part, as of the whole: destroyed of "half the 90 huts were destroyed".</summary>
    internal string? OfPart(SentenceView view, QuantityMention whole) => Stocked(view, whole);

    /// <summary>Whether the name of the property alone tells what is asked.</summary>
    internal bool IsKnown(string? property) =>
        property is Age || (property is not null && (table.MeasureOf(property) is not null || DistanceReader.Is(property)));

    /// <summary>How the value moves: what is counted of an event comes to light little by little, what is measured stays.</summary>
    internal Measure MeasureOf(QuantityMention mention, string? property) =>
        property is not null && table.MeasureOf(property) is { } known ? known
        : mention.Quantity.Unit.Dimension is Dimension.Count ? Measure.Cumulative
        : Measure.Fixed;

    /// <inheritdoc cref="PropertyTable.OfCounted"/>
    internal string? OfNoun(QuantityMention mention) => table.OfCounted(mention);

    /// <summary>
    /// The lemma of the noun that stands apart from its number, "survivors" of "the number of survivors rose to nine"; null where none
    /// does.
    /// </summary>
    internal string? NounApart(SentenceView view, QuantityMention mention) =>
        Apart(view, mention) is { Noun: { Length: > 0 } noun } ? noun : null;

    /// <summary>Those counted of a group of whom more is said: "child" of "seven of the dead were children"; null where none are.</summary>
    internal string? Among(SentenceView view, QuantityMention mention) => among.Of(view, mention)?.Noun;

    /// <inheritdoc cref="AmongReader.PartOf"/>
    internal string? PartOf(SentenceView view, QuantityMention mention) => among.PartOf(view, mention);

    /// <summary>What a number counts whose noun stands apart from it; null where none does.</summary>
    internal Counting? Apart(SentenceView view, QuantityMention mention) => mention.Counted is null ? bare.Of(view, mention) : null;

    internal string? OfGroup(SentenceView view, int at) => among.OfGroup(view, at);

    /// <summary>The property that a noun states by itself.</summary>
    internal string? OfNoun(string lemma) => lemma.Length == 0 ? null : table.OfNoun(lemma);

    /// <inheritdoc cref="PropertyTable.IsOfPeople"/>
    internal bool IsOfPeople(string property) => table.IsOfPeople(property);

    /// <inheritdoc cref="PropertyTable.IsCountOfPeople"/>
    internal bool IsCountOfPeople(string noun) => table.IsCountOfPeople(noun);

    /// <inheritdoc cref="PropertyTable.IsAlsoOfPeople"/>
    internal bool IsAlsoOfPeople(string property) => table.IsAlsoOfPeople(property);

    /// <inheritdoc cref="StatePhrase.Holds"/>
    internal bool IsInState(SentenceView view, Predicate predicate) => phrases.IsInState(view, predicate);

    /// <inheritdoc cref="AmongReader.IsOfItself"/>
    internal bool IsOfItself(SentenceView view, QuantityMention mention, string? property) => among.IsOfItself(view, mention, property);

    /// <inheritdoc cref="StockReader.Lasting"/>
    internal bool IsLasting(SentenceView view, QuantityMention mention) => stocks.Lasting(view, mention) is not null;

    /// <summary>The count of what there is; null where the amount is none.</summary>
    internal Stock? StockOf(SentenceView view, QuantityMention mention) =>
        lengths.Of(view, mention) ?? stocks.Of(view, mention, isOpen: true);

    // what a table holds says more than how many there are
    private string? Stocked(SentenceView view, QuantityMention mention) =>
        stocks.Lasting(view, mention)?.Property ?? Stocked(view, mention, Stated(view, mention));

    private string? Stocked(SentenceView view, QuantityMention mention, string? stated) =>
        stated is not null && stated is not StockReader.Present && IsKnown(stated)
            ? stated
            : stocks.Of(view, mention, stated is not StockReader.Present || mention.Counted is { IsPeople: false })?.Property ?? stated;

    // how a value moved says less than the noun that moved: "containment rose to 75 percent"
    private string? Stated(SentenceView view, QuantityMention mention)
    {
        if (among.Of(view, mention) is { } group)
        {
            return group.Property;
        }

        if (DistanceReader.Of(view, mention) is { } distance)
        {
            return distance;
        }

        var counting = bare.Of(view, mention);
        if (MagnitudeReader.Of(view, mention, counting) is { } magnitude)
        {
            return magnitude;
        }

        if (counting is { Property.Length: > 0 })
        {
            return counting.Property;
        }

        var said = Said(view, mention);
        var isMove = said is "rose" or "fell" || ((mention.After is not null || SubjectNoun.IsTotal(view, mention)) && !IsKnown(said));
        return extents.Of(view, mention, said is null || (isMove && !mention.IsDifference) ? subjects.Of(view, mention) ?? said : said);
    }

    private string? Said(SentenceView view, QuantityMention mention) =>
        turned.Of(view, mention)
        ?? listed.Of(view, mention)
        ?? (LeftThere.Is(view, mention) ? StockReader.Present : null)
        ?? seen.Of(view, mention)
        ?? CountsOfTrial.Of(view, mention)
        ?? main.Of(view, mention)
        ?? setPhrases.Of(view, mention)
        ?? inverted.Of(view, mention)
        ?? OfStaff(view, mention)
        ?? nouns.OfThings(view, mention)
        ?? FatalDeed.Alone(view, mention)
        ?? phrases.Of(view, mention) switch
        {
            "" => null,
            { } phrase => Befell(view, mention, phrase) ?? phrase,
            null => predicates.Of(view, mention) is var done && IsKnown(done) && !nouns.SaysMore(mention, done!) ? done
            : nouns.Exists(mention) ? nouns.Of(view, mention)
            : done,
        };

    // "killed all 40 people on board", "police arrested nine people inside": where they were says less than what became of them
    private string? Befell(SentenceView view, QuantityMention mention, string state) =>
        whereabouts.Of(view, mention) is { } where
        && string.Equals(where, state, StringComparison.Ordinal)
        && predicates.Of(view, mention) is { } done
        && table.IsAlsoOfPeople(done)
            ? done
            : null;

    // "laid off 90 workers": what was done to them says more than that they work
    private string? OfStaff(SentenceView view, QuantityMention mention) =>
        table.OfCounted(mention) is { } noun
        && table.MeasureOf(noun) is Measure.Momentary
        && predicates.Of(view, mention) is { } done
        && table.IsOfPeople(done)
            ? done
            : null;

    internal string? WhereTheyAre(SentenceView view, QuantityMention mention) => whereabouts.Of(view, mention);

    internal bool IsDecided(string? property) => property is not null && table.IsDecided(property);

    internal bool IsScheduled(string? property) => property is not null && table.IsScheduled(property);
}
