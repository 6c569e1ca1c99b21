using Disagree.Claims.Counts;
using Disagree.Claims.Lengths;
using Disagree.Claims.Phrases;
using Disagree.Claims.Places;
using Disagree.Claims.Stocks;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads which property an amount states: from the counted noun, else from the predicate.</summary>
internal sealed class PropertyReader(
    PropertyTable table,
    ConceptTable concepts,
    HarmTable harms,
    SetPhraseReader setPhrases,
    InvertedReader inverted,
    MainReader main,
    LevelWords levels,
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
    private const string Age = "age";
    private readonly ExtentReader extents = new(concepts);
    private readonly SubjectNoun subjects = new(table, levels);
    private readonly PropertyPhrase phrases = new(table, concepts);
    private readonly BareCount bare = new(table, concepts, levels);
    private readonly AmongReader among = new(table, concepts);
    private readonly Ailment ailments = new(harms);
    private readonly ReducedDeed reduced = new(table, concepts);

    /// <summary>The property; null where nothing is said of the amount.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Age ? Age
        : lengths.Of(view, mention) is { } length ? length.Property
        : IsModifier(view, mention) ? stocks.Of(view, mention, isOpen: false)?.Property
        : reduced.OfWhole(view, mention) is { } befell ? befell
        : WholeReader.IsWhole(view, mention)
            ? phrases.OfModifier(mention) ?? OfNoun(mention) ?? stocks.Of(view, mention, isOpen: true)?.Property
        : Stocked(view, mention) is not { } stated ? null
        : !DistanceReader.Is(stated) && Step.Is(view, mention, table) && table.MeasureOf(stated) is not Measure.Fixed ? stated + Change
        : stated;

    /// <summary>Whether the name of the property alone tells what is asked.</summary>
    internal bool IsKnown(string? property) =>
        property is Age || (property is not null && (table.MeasureOf(property) is not null || DistanceReader.Is(property)));

    /// <summary>How the value moves: what is counted of an event comes to light little by little, what is measured stays.</summary>
    internal Measure MeasureOf(QuantityMention mention, string? property) =>
        property is not null && table.MeasureOf(property) is { } known ? known
        : mention.Quantity.Unit.Dimension is Dimension.Count ? Measure.Cumulative
        : Measure.Fixed;

    /// <summary>The property that the counted noun states by itself: killed for "12 deaths".</summary>
    internal string? OfNoun(QuantityMention mention) =>
        mention.Counted is { } counted && !IsPart(mention, counted) ? table.OfNoun(counted.Lemma, mention.Quantity.Unit.Dimension) : null;

    /// <summary>
    /// The lemma of the noun that stands apart from its number, "survivors" of "the number of survivors rose to nine"; null where none
    /// does.
    /// </summary>
    internal string? NounApart(SentenceView view, QuantityMention mention) =>
        Apart(view, mention) is { Noun: { Length: > 0 } noun } ? noun : null;

    /// <summary>Those counted of a group of whom more is said: "child" of "seven of the dead were children"; null where none are.</summary>
    internal string? Among(SentenceView view, QuantityMention mention) => among.Of(view, mention)?.Noun;

    /// <summary>What a number counts whose noun stands apart from it; null where none does.</summary>
    internal Counting? Apart(SentenceView view, QuantityMention mention) => mention.Counted is null ? bare.Of(view, mention) : null;

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

    /// <summary>Whether some are counted of those of whom the same is said: "five of the wounded are in critical condition".</summary>
    internal bool IsOfItself(SentenceView view, QuantityMention mention, string? property)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        return property is not null
            && among.Of(view, mention) is null
            && at + 2 < view.Tokens.Length
            && view.WordAt(at) is "of"
            && view.WordAt(at + 1) is "the" or "those" or "these"
            && string.Equals(
                table.OfNoun(view.LemmaAt(at + 2)) ?? table.OfNoun(view.WordAt(at + 2).ToString()),
                property,
                StringComparison.Ordinal
            );
    }

    // "five of the victims": of the victims something else is said
    private static bool IsPart(QuantityMention mention, CountedNoun counted) =>
        mention.Quantity.Unit.Dimension is Dimension.Count && counted.Span.Start - mention.NumberSpan.End > 4;

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
        OfBodies(view, mention)
        ?? main.Of(view, mention)
        ?? setPhrases.Of(view, mention)
        ?? inverted.Of(view, mention)
        ?? OfStaff(view, mention)
        ?? (mention.Counted is { IsPeople: true } ? null : OfNoun(mention))
        ?? FatalDeed.Alone(view, mention)
        ?? phrases.Of(view, mention) switch
        {
            "" => null,
            { } phrase => Befell(view, mention, phrase) ?? phrase,
            null => OfPredicate(view, mention) is { } done && IsKnown(done)
                ? done
                : OfDescription(mention) ?? OfPredicate(view, mention) ?? OfNoun(mention),
        };

    // "killed all 40 people on board", "police arrested nine people inside": where they were says less than what became of them
    private string? Befell(SentenceView view, QuantityMention mention, string state) =>
        WhereTheyAre(view, mention) is { } where
        && string.Equals(where, state, StringComparison.Ordinal)
        && OfPredicate(view, mention) is { } done
        && table.IsAlsoOfPeople(done)
            ? done
            : null;

    /// <summary>
    /// The property that the words right behind those counted state by telling where they are: travelled of "40 people on board"; null
    /// where none do.
    /// </summary>
    internal string? WhereTheyAre(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && view.TokenFrom(mention.Span.End) is var at
        && at < view.Tokens.Length
        && view.Tokens[at].Tag is Tag.Preposition or Tag.Adverb
            ? (
                at + 1 < view.Tokens.Length
                    ? table.OfState($"{view.WordAt(at)} {view.LemmaAt(at + 1)}", Dimension.Count, concepts.Kind(mention.Counted))
                    : null
            ) ?? table.OfState(view.LemmaAt(at), Dimension.Count, concepts.Kind(mention.Counted))
            : null;

    // "900 registered voters", where nothing is said of them that a table holds
    private string? OfDescription(QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count ? phrases.OfModifier(mention) : null;

    // "nine bodies were identified" does not say that only nine were found
    private string? OfBodies(SentenceView view, QuantityMention mention) =>
        mention.Counted is { Lemma: "body" }
        && MainPredicate.Of(view, mention, concepts)
            is {
                Lemma: "identify"
                    or "name"
                    or "bury"
                    or "cremate"
                    or "return"
                    or "release"
                    or "hand"
                    or "claim"
                    or "repatriate"
                    or "examine"
            } fate
            ? (fate.IsNegated ? "not " : "") + concepts.Action(fate.Lemma)
            : null;

    // "laid off 90 workers": what was done to them says more than that they work
    private string? OfStaff(SentenceView view, QuantityMention mention) =>
        OfNoun(mention) is { } noun
        && table.MeasureOf(noun) is Measure.Momentary
        && OfPredicate(view, mention) is { } done
        && table.IsOfPeople(done)
            ? done
            : null;

    /// <inheritdoc cref="PropertyTable.IsDecided"/>
    internal bool IsDecided(string? property) => property is not null && table.IsDecided(property);

    // "two children were not injured" counts those who were not
    private string? OfPredicate(SentenceView view, QuantityMention mention) =>
        IsMove(view, mention) ? null
        : reduced.Of(view, mention) is { } suffered ? suffered
        : MainPredicate.Of(view, mention, concepts) is { } predicate
            ? Done(view, mention, predicate) is Injured or Hit
                && predicate is { IsNegated: true, Role: not PredicateRole.Agent }
                && predicate.Span.Start > mention.Span.Start
                    ? Unhurt
                : Done(view, mention, predicate)
        : null;

    // "lost 2 percent" and "gained 3 cents to 40" say no more than that it fell or rose
    private static bool IsMove(SentenceView view, QuantityMention mention) =>
        mention is { IsDifference: true, Quantity: { Trend: not Trend.None, Unit.Dimension: var dimension } }
        && (dimension is Dimension.Ratio || (dimension is Dimension.Money && IsBeforeLevel(view, view.TokenFrom(mention.Span.End))));

    private static bool IsBeforeLevel(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && view.WordAt(at) is "to"
        && view.Tokens[at + 1].Tag is Tag.Number or Tag.Symbol or Tag.ProperNoun or Tag.Word;

    private string? Done(SentenceView view, QuantityMention mention, Predicate predicate) =>
        predicate is { Role: PredicateRole.State } && Doing(view, mention, predicate) is { } doing
            ? Done(view, mention, doing)
            : FatalDeed.Of(view, predicate)
                ?? ailments.Of(view, predicate)
                ?? table.Of(predicate, mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted))
                ?? reduced.Done(view, mention, predicate)
                ?? reduced.Of(view, mention, predicate)
                ?? (
                    OfNoun(mention) is null && mention.Quantity.Unit.Dimension is Dimension.Count
                        ? Open(predicate.Lemma, mention.Quantity.Unit.Dimension)
                        : null
                );

    // "pulled five boys alive": that they are alive says less than that they were pulled
    private Predicate? Doing(SentenceView view, QuantityMention mention, Predicate state)
    {
        var verb = view.TokenFrom(mention.Span.Start) - 1;
        return
            verb >= 0
            && state.Span.Start >= mention.Span.End
            && view.Tokens[verb].Tag is Tag.PastVerb or Tag.Verb
            && !table.Holds(state.Lemma)
            && table.Holds(view.LemmaAt(verb))
            ? new Predicate(view.Span(view.Tokens[verb].Start, view.Tokens[verb].End), view.LemmaAt(verb), PredicateRole.Patient)
            : null;
    }

    // An unforeseen predicate is a property of its own, but for those that say nothing; a foreseen one that does not fit the amount says
    // something of something else.
    private string? Open(string lemma, Dimension dimension) =>
        concepts.Action(lemma) is var action
        && (action is "say" or "be" or "have" or "do" or "include" || (dimension is not Dimension.Count && table.Holds(lemma)))
            ? null
            : action.ToLowerInvariant();

    // "a 300-seat hall": what is said is said of the hall
    private static bool IsModifier(SentenceView view, QuantityMention mention)
    {
        var (number, end) = (view.TokenFrom(mention.NumberSpan.End), view.TokenFrom(mention.Span.End));
        return mention.Quantity.Unit.Dimension is Dimension.Count
            && mention.Counted is { IsPeople: false }
            && end < view.Tokens.Length
            && view.WordAt(number) is "-"
            && view.Tokens[number].Start == mention.NumberSpan.End
            && view.Tokens[end].Tag is Tag.Noun or Tag.ProperNoun;
    }
}
