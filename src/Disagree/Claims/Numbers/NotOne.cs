using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells the amounts of which the words say that it was none of them, "not one of the 40 was hurt", "neither of the two pilots", or each
/// of them, "every one of the 40", and those that only say when, "at one point".
/// </summary>
internal static class NotOne
{
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start);
        return at > 0
            && (
                (
                    view.WordAt(at - 1) is "at" or "At"
                    && view.WordAt(at) is "one"
                    && at + 1 < view.Tokens.Length
                    && view.WordAt(at + 1) is "point" or "stage"
                )
                || (view.LemmaAt(at - 1) is "not" or "each" or "every" && mention.Quantity.Interval is { Low: 1, High: 1 })
                || (at > 2 && view.WordAt(at - 1) is "the" && view.WordAt(at - 2) is "of" && view.WordAt(at - 3) is "neither" or "Neither")
            );
    }
}
