using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a relative clause says of those counted, where the main verb says nothing known: killed of "mourned the nine people who died",
/// missing of "the search for nine men who have not been found".
/// </summary>
internal sealed class RelativeDeed(PropertyTable table, ConceptTable concepts, LevelWords levels)
{
    private readonly CounterTail tails = new(table, concepts, levels);

    /// <summary>The property; null where no such clause stands behind the noun, or none is known that it says.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        return
            mention.Quantity.Unit.Dimension is Dimension.Count
            && mention.Counted is { } counted
            && at + 1 < view.Tokens.Length
            // "none of the guests who were hurt": so they all were
            && view.WordAt(view.TokenFrom(mention.NumberSpan.End)) is not "of"
            && view.WordAt(at) is "who" or "that"
            ? tails.Of(view, at, concepts.Kind(counted))
            : null;
    }
}
