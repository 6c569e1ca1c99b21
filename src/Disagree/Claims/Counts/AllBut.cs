using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells how many met a fate where those are counted who did not: "all but nine of the 40 sailors drowned" says that 31 did.
/// </summary>
internal static class AllBut
{
    /// <summary>Whether the amount counts those of whom it is not said.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention) => All(view, mention) >= 0 || LeftOut(view, mention) is not null;

    /// <summary>Whether the amount is the 12 of "all 40 sailors but 12".</summary>
    internal static bool IsLeftOut(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count && view.Quantities.Exists(q => q != mention && LeftOut(view, q) == mention);

    // 12 of "all 40 sailors but 12"; null where the amount is no such whole
    private static QuantityMention? LeftOut(SentenceView view, QuantityMention mention)
    {
        var (at, behind) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        at -= at > 0 && view.WordAt(at) is "the" or "of" ? 1 : 0;
        behind += behind + 1 < view.Tokens.Length && view.WordAt(behind) is "except" && view.WordAt(behind + 1) is "for" ? 1 : 0;
        return
            at >= 0
            && view.WordAt(at) is "all" or "All"
            && behind + 1 < view.Tokens.Length
            && view.WordAt(behind) is "but" or "except" or "for" or "bar"
            ? view.Quantities.Find(q => view.TokenFrom(q.Span.Start) == behind + 1 && q.Counted is null or { IsPeople: true })
            : null;
    }

    /// <summary>The claim of all the others; null where the whole is not counted.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="claim">The claim with the number of those left out.</param>
    /// <param name="mention">Those left out.</param>
    internal static Claim? Others(SentenceView view, Claim claim, QuantityMention mention)
    {
        if (LeftOut(view, mention) is { } but)
        {
            return Less(view, claim, view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(but.Span.End), mention, but);
        }

        var whole = view.Quantities.Find(q => q.Span != mention.Span && mention.Span.Contains(q.NumberSpan));
        return whole is null ? null : Less(view, claim, All(view, mention), view.TokenFrom(claim.Span.End), whole, mention);
    }

    private static Claim? Less(SentenceView view, Claim claim, int first, int end, QuantityMention whole, QuantityMention but)
    {
        if (
            claim.Value is not NumberValue value
            || whole.Quantity.Interval is not { IsPoint: true, Low: { } all }
            || but.Quantity.Interval is not { IsPoint: true, Low: { } left }
            || left >= all
        )
        {
            return null;
        }

        var quantity = value.Quantity with { Interval = Interval.Exactly(all - left) };
        var span = view.Span(view.Tokens[first].Start, view.Tokens[end - 1].End);
        var quote = view.Mentions.Document.Quote(span);
        return claim with
        {
            Span = span,
            Quote = quote,
            Value = new NumberValue(quantity, value.Counted, NumberText.Of(quantity, value.Counted)),
            Mold = 0,
            Derivation = quote,
        };
    }

    // "all but nine", "all except the nine"; -1 where no such words stand before
    private static int All(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        at -= at > 0 && view.WordAt(at) is "the" or "for" ? 1 : 0;
        return
            at > 0
            && view.WordAt(at) is "but" or "except" or "bar"
            && view.WordAt(at - 1) is "all" or "All" or "everyone" or "Everyone" or "everybody" or "Everybody"
            ? at - 1
            : -1;
    }
}
