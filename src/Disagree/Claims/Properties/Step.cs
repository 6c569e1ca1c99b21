using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Tells how far a number moved from where it stands: "rose by 12", "three more died".</summary>
internal static class Step
{
    /// <summary>Whether the amount is such a step.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, PropertyTable table) =>
        (
            mention.IsDifference
            || IsComparison(view, mention)
            || (
                mention.Counted is { } counted
                && (
                    IsMore(counted.Phrase)
                    || counted.Modifiers.Any(IsMore)
                    || (table.OfNoun(counted.Lemma) is not null && counted.Modifiers.Any(IsNew))
                )
            )
        ) && !IsOfStuff(view, mention, table);

    // "nine people, two more than on Monday"
    private static bool IsComparison(SentenceView view, QuantityMention mention) =>
        mention.Counted is null
        && view.TokenFrom(mention.NumberSpan.End) is var at
        && at + 1 < view.Tokens.Length
        && view.WordAt(at) is "more" or "fewer" or "less"
        && view.WordAt(at + 1) is "than";

    // "recovered 900 gallons of oil": got back, and not risen by so much
    private static bool IsOfStuff(SentenceView view, QuantityMention mention, PropertyTable table) =>
        mention.Quantity.Unit.Dimension is Dimension.Mass or Dimension.Volume
        && view.TokenFrom(mention.Span.Start) is > 0 and var at
        && view.IsVerb(at - 1)
        && table.Holds(view.LemmaAt(at - 1));

    // "44 new infections"; new homes and new jobs are no step
    private static bool IsNew(string word) =>
        word.Equals("new", StringComparison.OrdinalIgnoreCase)
        || word.Equals("fresh", StringComparison.OrdinalIgnoreCase)
        || word.Equals("further", StringComparison.OrdinalIgnoreCase);

    private static bool IsMore(string words) =>
        words.StartsWith("more", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("additional", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("another", StringComparison.OrdinalIgnoreCase);
}
