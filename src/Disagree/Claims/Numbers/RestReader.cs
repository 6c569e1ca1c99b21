using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells counts of those that are left beside others: "the other three lorries burned" of four, "two additional suspects",
/// "all nine other people on board". Of people of whom
/// the same is said of all in the end, "one was killed, the other three were hurt" counts all the hurt.
/// </summary>
internal sealed class RestReader(PropertyReader properties)
{
    /// <summary>Whether the amount is such a count.</summary>
    internal bool Is(SentenceView view, QuantityMention mention, string? property)
    {
        var (before, behind) = (view.TokenFrom(mention.NumberSpan.Start) - 1, view.TokenFrom(mention.NumberSpan.End));
        var isBefore = before >= 0 && IsOther(view, before);
        if (
            mention.Quantity is not { Unit.Dimension: Dimension.Count, Interval.Low: > 1 }
            || !(isBefore || (behind < view.Tokens.Length && IsOther(view, behind)))
        )
        {
            return false;
        }

        before -= isBefore ? 1 : 0;
        return !properties.IsKnown(property)
            || (before >= 0 && view.WordAt(before) is "all" or "All")
            || (
                before >= 0
                && view.WordAt(before) is "the" or "The" or "its" or "their"
                && (mention.Counted is { IsPeople: false } || property is PropertyReader.Hit or PropertyReader.Travelled)
            );
    }

    private static bool IsOther(SentenceView view, int token) => view.WordAt(token) is "other" or "others" or "additional" or "remaining";
}
