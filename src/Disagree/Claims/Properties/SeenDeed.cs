using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads the property that a bare verb states behind an amount that somebody saw: resigned for "Monday saw nine ministers leave the
/// cabinet".
/// </summary>
internal sealed class SeenDeed(PropertyTable table, SetPhraseReader phrases, ConceptTable concepts)
{
    /// <summary>The property; null where nobody sees it done.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        mention is { Predicate.Lemma: "see", Quantity.Unit.Dimension: Dimension.Count }
        && view.TokenFrom(mention.Span.End) is var at
        && at < view.Tokens.Length
        && view.Tokens[at].Tag is Tag.Verb
            ? phrases.At(view, mention, at)
                ?? table.Of(
                    new Predicate(view.Span(view.Tokens[at].Start, view.Tokens[at].End), view.LemmaAt(at), PredicateRole.Agent),
                    Dimension.Count,
                    concepts.Kind(mention.Counted)
                )
            : null;
}
