using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what the words right behind those counted state by telling where they are: "40 people on board", "nine people inside".
/// </summary>
internal sealed class Whereabouts(PropertyTable table, ConceptTable concepts)
{
    /// <summary>The property: travelled of "40 people on board"; null where no such words stand there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
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
}
