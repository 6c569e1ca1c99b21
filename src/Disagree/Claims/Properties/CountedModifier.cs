using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Tells a count that only describes the noun behind it: "a 300-seat hall" says what it says of the hall.</summary>
internal static class CountedModifier
{
    /// <summary>Whether the amount is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var (number, end) = (view.TokenFrom(mention.NumberSpan.End), view.TokenFrom(mention.Span.End));
        return mention.Quantity.Unit.Dimension is Dimension.Count
            && mention.Counted is { IsPeople: false }
            && end < view.Tokens.Length
            && view.WordAt(number) is "-"
            && view.Tokens[number].Start == mention.NumberSpan.End
            && view.Tokens[end].Tag is Tag.Noun or Tag.ProperNoun or Tag.Gerund;
    }
}
