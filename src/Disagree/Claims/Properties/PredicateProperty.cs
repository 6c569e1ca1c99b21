using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads the property that the main verb states of an amount: "were arrested", "sank", "were not hurt".</summary>
internal sealed class PredicateProperty(PropertyTable table, ConceptTable concepts, HarmTable harms, LevelWords levels)
{
    private readonly Ailment ailments = new(harms);
    private readonly ReducedDeed reduced = new(table, concepts);
    private readonly RelativeDeed relatives = new(table, concepts, levels);

    /// <summary>The property; null where the verb states none. "Two children were not injured" counts those who were not.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var said = IsMove(view, mention) || IsTaken(view, mention) ? null : OfMain(view, mention);
        return said is not null && table.MeasureOf(said) is not null ? said : relatives.Of(view, mention) ?? said;
    }

    // "it took nine guards two hours to", and nobody caught them
    private static bool IsTaken(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 1 and var at && view.LemmaAt(at - 1) is "take" && view.WordAt(at - 2) is "it" or "It";

    private string? OfMain(SentenceView view, QuantityMention mention) =>
        reduced.Of(view, mention) is { } suffered ? suffered
        : MainPredicate.Of(view, mention, concepts) is { } predicate
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
        IsAttack(view, predicate) ? null
        : predicate is { Role: PredicateRole.State } && Doing(view, mention, predicate) is { } doing ? Done(view, mention, doing)
        : FatalDeed.Of(view, predicate)
            ?? ailments.Of(view, predicate)
            ?? Literal(mention, table.Of(predicate, mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted)))
            ?? reduced.Done(view, mention, predicate)
            ?? reduced.Of(view, mention, predicate)
            ?? (
                table.OfCounted(mention) is null && mention.Quantity.Unit.Dimension is Dimension.Count
                    ? OpenDeed.Of(predicate.Lemma, concepts)
                    : null
            );

    // "nine men who struck the mill" are on no strike
    private static bool IsAttack(SentenceView view, Predicate predicate) =>
        predicate is { Lemma: "strike", Role: PredicateRole.Agent }
        && view.TokenFrom(predicate.Span.End) is var at
        && at < view.Tokens.Length
        && !view.IsInTime(at)
        && (
            view.Tokens[at].Tag is Tag.Determiner or Tag.ProperNoun or Tag.Noun or Tag.Number or Tag.NumberWord
            || view.Is(at, WordClass.Possessive)
        );

    // "hurt two parties" hurts nobody
    private string? Literal(QuantityMention mention, string? property) =>
        property is PropertyReader.Injured or PropertyReader.Killed
        && mention.Counted is { IsPeople: false } counted
        && harms.IsLifeless(counted.Lemma, concepts)
            ? null
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
