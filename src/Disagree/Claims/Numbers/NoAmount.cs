using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells numbers that look like amounts and are parts of a turn of speech: "half a point", "lower than a year ago", "convicted of two".</summary>
internal static class NoAmount
{
    internal static bool Is(SentenceView view, QuantityMention mention) =>
        IsOfPoint(view, mention) || IsAgo(view, mention) || IsOfCounts(view, mention);

    // "fell by half a point", which is no half of anything
    private static bool IsOfPoint(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        at +=
            at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner || (at < view.Tokens.Length && view.WordAt(at) is "-" or "of")
                ? 1
                : 0;
        at += at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner ? 1 : 0;
        return mention.Quantity.Unit.Dimension is Dimension.Ratio
            && at < view.Tokens.Length
            && at > 0
            && view.LemmaAt(at) is "point"
            && view.TokenFrom(mention.Span.End) <= at
            && mention.Quantity.Unit.Code is not "pp";
    }

    // "9 percent lower than a year ago": a year is no amount of anything
    private static bool IsAgo(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Duration
        && view.TokenFrom(mention.Span.End) is var at
        && at < view.Tokens.Length
        && view.WordAt(at) is "ago"
        && view.WordAt(view.TokenFrom(mention.Span.Start)) is "lower" or "higher" or "more" or "less";

    // "was tried for nine murders and convicted of two": of two murders
    private static bool IsOfCounts(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return at > 0
            && mention is { Counted: null, Quantity.Unit.Dimension: Dimension.Count }
            && view.WordAt(at) is "of" or "on"
            && view.LemmaAt(at - 1) is "convict" or "acquit" or "clear" or "guilty"
            && view.TokenFrom(mention.Span.End) is var end
            && (end == view.Tokens.Length || view.Tokens[end].Tag is Tag.Punctuation or Tag.Conjunction);
    }
}
