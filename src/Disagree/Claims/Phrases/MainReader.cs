using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Reads the property that the main verb states of an amount of which something else is said by the way: freed for "nine hikers stranded on
/// a ledge were freed".
/// </summary>
internal sealed class MainReader(PropertyTable table, SetPhraseReader phrases, ConceptTable concepts)
{
    /// <summary>The property; null where nothing is said by the way, or where what is said so says who was hurt.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var verb = MainClause.Of(view, mention);
        var dimension = mention.Quantity.Unit.Dimension;
        if (verb < 0 || dimension is not Dimension.Count || !view.IsVerb(verb))
        {
            return null;
        }

        var kind = KindOf(view, mention);
        var aside = Done(view, MainClause.Aside(view, view.TokenFrom(mention.Span.End)), dimension, kind, isAdded: false);
        return aside is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit
            ? null
            : phrases.Main(view, mention, verb, kind) ?? Done(view, verb, dimension, kind, IsAdded(view, mention));
    }

    // mortars of "mortars, nine in all, were fired"
    private string KindOf(SentenceView view, QuantityMention mention) =>
        mention.Counted is null
        && view.TokenFrom(mention.Span.Start) is > 1 and var start
        && view.WordAt(start - 1) is ","
        && view.IsNoun(start - 2)
        && concepts.IsKnownThing(view, start - 2)
            ? concepts.Thing(view, start - 2)
            : concepts.Kind(mention.Counted);

    // "rescuers, nine of them, dug"
    private static bool IsAdded(SentenceView view, QuantityMention mention) =>
        mention.Counted is null && view.TokenFrom(mention.Span.Start) is > 1 and var start && view.WordAt(start - 1) is ",";

    private string? Done(SentenceView view, int verb, Dimension dimension, string kind, bool isAdded) =>
        view.IsVerb(verb)
        && table.Of(
            new Predicate(
                view.Span(view.Tokens[verb].Start, view.Tokens[verb].End),
                view.LemmaAt(verb),
                Gap.IsPassive(view, verb) || view.Tokens[verb - 1].Tag is Tag.Noun ? PredicateRole.Patient : PredicateRole.Agent
            ),
            dimension,
            kind
        )
            is { } property
        && (isAdded || table.MeasureOf(property) is Measure.Cumulative or Measure.Growing)
            ? property
            : null;
}
