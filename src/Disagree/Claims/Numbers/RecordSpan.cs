using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells the lengths of time that say how long there was nothing like it: "the worst fall in nine months", "a nine-month high".</summary>
internal static class RecordSpan
{
    private const int Reach = 4;

    internal static bool Is(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Duration && (IsBefore(view, mention) || IsBehind(view, mention));

    // "the worst fall in nine months": since when there was no worse one
    private static bool IsBefore(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 0 || view.WordAt(at) is not ("in" or "for"))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (
                view.Tokens[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Determiner
                && view.WordAt(i) is var word
                && (word.EndsWith("est", StringComparison.OrdinalIgnoreCase) || word is "worst" or "most" or "least" or "first")
            )
            {
                return true;
            }
        }

        return false;
    }

    // "a nine-month high of 40 euros"
    private static bool IsBehind(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        return at < view.Tokens.Length
            && at > 0
            && view.Tokens[at - 1].End == mention.Span.End
            && view.LemmaAt(at) is "high" or "low" or "peak";
    }
}
