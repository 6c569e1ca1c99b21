using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>Tells how many met a fate where those are counted who did not: "all but nine of the 40 sailors drowned" says that 31 did.</summary>
internal static class AllBut
{
    /// <summary>Whether the amount counts those of whom it is not said.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention) => All(view, mention) >= 0;

    /// <summary>The claim of all the others; null where the whole is not counted.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="claim">The claim with the number of those left out.</param>
    /// <param name="mention">Those left out.</param>
    internal static Claim? Others(SentenceView view, Claim claim, QuantityMention mention)
    {
        var whole = view.Quantities.Find(q => q.Span != mention.Span && mention.Span.Contains(q.NumberSpan));
        if (claim.Value is not NumberValue value || whole?.Quantity.Interval is not { IsPoint: true, Low: { } all } || mention.Quantity.Interval is not { IsPoint: true, Low: { } left } || left >= all)
        {
            return null;
        }

        var quantity = value.Quantity with { Interval = Interval.Exactly(all - left) };
        var span = view.Span(view.Tokens[All(view, mention)].Start, claim.Span.End);
        var quote = view.Mentions.Document.Quote(span);
        return claim with { Span = span, Quote = quote, Value = new NumberValue(quantity, value.Counted, NumberText.Of(quantity, value.Counted)), Mold = 0, Derivation = quote };
    }

    // "all but nine", "all except the nine"; -1 where no such words stand before
    private static int All(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        at -= at > 0 && view.WordAt(at) is "the" or "for" ? 1 : 0;
        return at > 0 && view.WordAt(at) is "but" or "except" or "bar" && view.WordAt(at - 1) is "all" or "All" or "everyone" or "Everyone" or "everybody" or "Everybody" ? at - 1 : -1;
    }
}
