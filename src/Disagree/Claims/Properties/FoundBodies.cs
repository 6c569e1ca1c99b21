using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what was done with the dead who are counted: "nine bodies were identified" does not say that only nine were found.
/// </summary>
internal sealed class FoundBodies(ConceptTable concepts)
{
    /// <summary>The property; null where the words tell of no bodies, or of finding them.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        mention.Counted is { Lemma: "body" }
        && MainPredicate.Of(view, mention, concepts) is { } fate
        && view.Is(fate.Lemma, WordClass.BodyFate)
            ? (fate.IsNegated ? "not " : "") + concepts.Action(concepts.Senses.OfPredicate(view, fate) ?? fate.Lemma)
            : null;
}
