using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads the property that the main verb states of an amount: "were arrested", "sank", "were not hurt".</summary>
internal sealed class PredicateProperty(
    PropertyTable table,
    ConceptTable concepts,
    HarmTable harms,
    LevelWords levels,
    ReducedDeed reduced,
    PhrasalVerbs phrasal,
    TraitTable traits
)
{
    private const string OnStrike = "on strike";
    private readonly Ailment ailments = new(harms);
    private readonly RelativeDeed relatives = new(table, concepts, levels);

    /// <summary>The property; null where the verb states none. "Two children were not injured" counts those who were not.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var said = IsMove(view, mention) || IsTaken(view, mention) ? null : OfMain(view, mention);
        return said is not null && table.MeasureOf(said) is not null ? said
            : relatives.Of(view, mention) is { } told && !(told is OnStrike && IsArmed(mention)) ? told
            : said;
    }

    // "it took nine guards two hours to", and nobody caught them
    private static bool IsTaken(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 1 and var at && view.LemmaAt(at - 1) is "take" && view.WordAt(at - 2) is "it" or "It";

    private string? OfMain(SentenceView view, QuantityMention mention) =>
        reduced.Of(view, mention) is { } suffered ? suffered
        : MainPredicate.Of(view, mention, concepts) is { } predicate && !traits.IsOfTrait(view, mention, predicate)
            ? Done(view, mention, predicate) is PropertyReader.Injured or PropertyReader.Hit
                && predicate is { IsNegated: true, Role: not PredicateRole.Agent }
                && predicate.Span.Start > mention.Span.Start
                    ? PropertyReader.Unhurt
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
        concepts.Senses.OfPredicate(view, predicate) is { } sense && !string.Equals(sense, predicate.Lemma, StringComparison.Ordinal)
            ? Sensed(mention, predicate with { Lemma = sense })
        : IsAttack(view, mention, predicate) || IsPriced(mention, predicate) ? null
        : predicate is { Role: PredicateRole.State } && Doing(view, mention, predicate) is { } doing ? Done(view, mention, doing)
        : Plain(view, mention, predicate)
            ?? reduced.Done(view, mention, predicate)
            ?? reduced.Of(view, mention, predicate)
            ?? (
                table.OfCounted(mention) is null && mention.Quantity.Unit.Dimension is Dimension.Count
                    ? OpenDeed.Of(view, predicate, concepts)
                    : null
            );

    // "the bags were left behind"
    private string? Sensed(QuantityMention mention, Predicate sense) =>
        Literal(mention, sense, table.Of(sense, mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted)))
        ?? (
            table.OfCounted(mention) is null && mention.Quantity.Unit.Dimension is Dimension.Count
                ? OpenDeed.Of(sense.Lemma, concepts)
                : null
        );

    private string? Plain(SentenceView view, QuantityMention mention, Predicate predicate) =>
        Alone(view, mention, predicate) is not { } alone ? null
        : phrasal.Of(view, mention, predicate, alone) is { } other ? OpenDeed.Of(other, concepts)
        : alone;

    private string? Alone(SentenceView view, QuantityMention mention, Predicate predicate) =>
        FatalDeed.Of(view, predicate)
        ?? ailments.Of(view, predicate)
        ?? Literal(mention, predicate, table.Of(predicate, mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted)));

    // "900 cards cost their holders 40,000 euros"
    private static bool IsPriced(QuantityMention mention, Predicate predicate) =>
        predicate.Lemma is "cost"
        && mention.Quantity.Unit.Dimension is Dimension.Count
        && mention.Counted is not null
        && predicate.Span.Start >= mention.Span.End;

    // "nine men who struck the mill" are on no strike
    private bool IsAttack(SentenceView view, QuantityMention mention, Predicate predicate) =>
        predicate is { Lemma: "strike", Role: PredicateRole.Agent }
        && mention.Counted is not { IsPeople: false }
        && (
            IsArmed(mention)
            || (
                view.TokenFrom(predicate.Span.End) is var at
                && at < view.Tokens.Length
                && !view.IsInTime(at)
                && (
                    view.Tokens[at].Tag is Tag.Determiner or Tag.ProperNoun or Tag.Noun or Tag.Number or Tag.NumberWord
                    || view.Is(at, WordClass.Possessive)
                )
            )
        );

    // "nine bombers struck in the east"
    private bool IsArmed(QuantityMention mention) =>
        concepts.Kind(mention.Counted) is var kind && (concepts.IsWithin(kind, "suspect") || concepts.IsWithin(kind, "combatant"));

    // "hurt two parties" hurts nobody, "nine clerks registered" are no magnitude
    private string? Literal(QuantityMention mention, Predicate predicate, string? property) =>
        property is PropertyReader.Injured or PropertyReader.Killed or PropertyReader.Hit
        && mention.Counted is { IsPeople: false } counted
        && harms.IsLifeless(counted.Lemma, concepts)
            ? null
        : property is MagnitudeReader.Magnitude && mention.Counted is not null ? null
        // "dropped or fired 900": without a noun it may be anything
        : mention.Counted is null && predicate.Lemma is "fire" or "cut" or "axe" or "shed" ? null
        : property;

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
}
