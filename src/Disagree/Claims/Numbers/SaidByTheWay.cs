using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells amounts of which no verb says that they have come about: "a rise to 5 million", "a 5 million agreement", "what he called 5
/// million"; not "is 5 million", "fell to 5 million".
/// </summary>
internal static class SaidByTheWay
{
    internal static bool Is(SentenceView view, QuantityMention mention, ConceptTable concepts) =>
        mention.Quantity.Unit.Dimension is not Dimension.Count
        && view.TokenFrom(mention.Span.Start) is > 1 and var amount
        && (
            mention.Predicate is { Lemma: "call" }
            || (mention.Predicate is null && view.Tokens[amount - 1].Tag is Tag.Preposition or Tag.To && view.IsNoun(amount - 2))
            || concepts.Thing(mention.Counted?.Lemma ?? "") is "agreement"
        );
}
