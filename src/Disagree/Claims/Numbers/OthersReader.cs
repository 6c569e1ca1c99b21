using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Reads who those called "others" are not: soldiers in "17 soldiers and 21 others were hurt", where they stand beside them, and guards and
/// clerks in "two guards and three clerks died and 21 others were hurt", which are so many kinds that they are of none of them.
/// </summary>
internal static class OthersReader
{
    private const int Mixed = 2;

    /// <summary>The kinds; none where the amount counts no "others", or those who may be of the one kind named before.</summary>
    internal static IReadOnlyList<string> Of(SentenceView view, QuantityMention mention, ConceptTable concepts)
    {
        if (!Is(view, mention))
        {
            return [];
        }

        var kinds = new List<string>();
        var beside = "";
        foreach (var other in view.Quantities)
        {
            if (
                other.Span.End <= mention.Span.Start
                && other.Quantity.Unit.Dimension is Dimension.Count
                && other.Counted is { IsPeople: true, Lemma: var noun }
                && concepts.Thing(noun) is var kind
                && kind is not "person"
            )
            {
                beside = AreJoined(view, other, mention) ? kind : beside;
                if (!kinds.Contains(kind, StringComparer.Ordinal))
                {
                    kinds.Add(kind);
                }
            }
        }

        return kinds.Count >= Mixed ? kinds
            : beside.Length > 0 ? [beside]
            : [];
    }

    /// <summary>Whether "others" stands behind the number: "21 others".</summary>
    internal static bool Is(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.NumberSpan.End) is var at && at < view.Tokens.Length && view.WordAt(at) is "others";

    // "17 soldiers and 21 others", "17 soldiers, among them a cook, and 21 others"
    private static bool AreJoined(SentenceView view, QuantityMention one, QuantityMention others)
    {
        var (end, start) = (view.TokenFrom(one.Span.End), view.TokenFrom(others.Span.Start));
        for (var i = end; i < start; i++)
        {
            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }

        return start > end && view.WordAt(start - 1) is "and" or "or" or "plus" or "with";
    }
}
