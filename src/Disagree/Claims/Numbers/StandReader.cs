using Disagree.Claims.Figures;
using Disagree.Claims.Places;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Reads how a number moves where the words around it tell: a cost "so far" grows, orders that "are still in place" for so many people may
/// be lifted.
/// </summary>
internal static class StandReader
{
    private const int ReachBefore = 8;
    private const int Reach = 10;

    /// <summary>How it moves; null where the words do not tell.</summary>
    internal static Measure? Of(SentenceView view, QuantityMention mention, string? property, ConceptTable concepts) =>
        QuotedPrice.Is(view, mention) ? Measure.Momentary
        : DistanceReader.Is(property) ? (MovingThing.Is(view, mention, concepts) ? Measure.Momentary : null)
        : mention.Quantity.Unit.Dimension is Dimension.Money
            ? (property is "cost" or "spending" && IsSoFar(view, mention) ? Measure.Cumulative : null)
        : MayBeLeft(mention, property) && IsStill(view, mention) ? Measure.Momentary
        // "the level of the river stood at nine metres"
        : mention.Quantity.Unit.Dimension is Dimension.Length && IsLevel(view, mention) ? Measure.Momentary
        : null;

    // of whom "nine are still" so, others were
    private static bool MayBeLeft(QuantityMention mention, string? property) =>
        (property is null && mention.Quantity.Unit.Dimension is Dimension.Count)
        || property is "arrested"
        || property is "evacuated" or "displaced" or "closed" or "affected";

    private static bool IsLevel(SentenceView view, QuantityMention mention)
    {
        if (mention.Subject is not { } subject)
        {
            return false;
        }

        for (var i = view.TokenFrom(subject.Start); i < view.TokenFrom(subject.End); i++)
        {
            if (view.LemmaAt(i) is "level" or "gauge")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSoFar(SentenceView view, QuantityMention mention)
    {
        for (var (i, end) = Room(view, mention); i < end; i++)
        {
            if (
                (view.WordAt(i) is "so" && Next(view, i) is "far")
                || (view.WordAt(i) is "to" && Next(view, i) is "date")
                || view.WordAt(i) is "already"
                || (
                    i > 0
                    && (view.IsLemma(i, WordClass.Rising) || view.IsLemma(i, WordClass.Totalling) || view.LemmaAt(i) is "hit")
                    && view.Tokens[i - 1].Tag is Tag.Auxiliary
                    && view.LemmaAt(i - 1) is "have"
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStill(SentenceView view, QuantityMention mention)
    {
        for (var (i, end) = Room(view, mention); i < end; i++)
        {
            if (view.WordAt(i) is "still" or "Still" or "currently" || view.LemmaAt(i) is "remain")
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Next(SentenceView view, int i) => i + 1 < view.Tokens.Length ? view.WordAt(i + 1) : default;

    private static (int First, int End) Room(SentenceView view, QuantityMention mention)
    {
        var (first, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        var (from, to) = (first, end);
        while (from > Math.Max(0, first - ReachBefore) && view.WordAt(from - 1) is not (";" or ","))
        {
            from--;
        }

        while (to < Math.Min(view.Tokens.Length, end + Reach) && view.WordAt(to) is not (";" or ","))
        {
            to++;
        }

        return (from, to);
    }
}
