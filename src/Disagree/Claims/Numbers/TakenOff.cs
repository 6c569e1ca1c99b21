using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells amounts by which a measure became less: "nine million was wiped off its value", "knocked nine million from its value".
/// </summary>
internal static class TakenOff
{
    private const int Auxiliaries = 3;
    private const int ReachOfValue = 5;

    /// <summary>Whether the amount is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (at > 0 && IsTaking(view, at - 1))
        {
            return IsOff(view, end);
        }

        if (at > 0 && view.LemmaAt(at - 1) is "take" or "slice" or "lop" or "strip")
        {
            return IsOff(view, end) && IsOfValue(view, end + 1);
        }

        if (end < view.Tokens.Length && view.WordAt(end) is "of" or "in")
        {
            return IsOfValue(view, end + 1) && ((at > 0 && view.LemmaAt(at - 1) is "lose" or "shed") || Vanishes(view, end + 1));
        }

        for (var i = end; i < Math.Min(view.Tokens.Length, end + Auxiliaries + 1); i++)
        {
            if (IsTaking(view, i))
            {
                return IsOff(view, i + 1);
            }
        }

        return false;
    }

    // "its market value", "the value"
    private static bool IsOfValue(SentenceView view, int from)
    {
        for (var i = from; i < Math.Min(view.Tokens.Length, from + ReachOfValue); i++)
        {
            if (view.WordAt(i) is "value" or "worth" or "capitalization" or "capitalisation")
            {
                return true;
            }
        }

        return false;
    }

    // "nine million of its market value has vanished"
    private static bool Vanishes(SentenceView view, int from)
    {
        var i = from;
        while (
            i < view.Tokens.Length
            && (view.IsNoun(i) || view.Tokens[i].Tag is Tag.Adjective or Tag.Determiner or Tag.Auxiliary or Tag.Possessive)
        )
        {
            i++;
        }

        return i < view.Tokens.Length && view.LemmaAt(i) is "vanish" or "evaporate" or "disappear";
    }

    private static bool IsTaking(SentenceView view, int at) => view.LemmaAt(at) is "wipe" or "knock" or "shave" or "erase";

    private static bool IsOff(SentenceView view, int at) => at < view.Tokens.Length && view.WordAt(at) is "off" or "from";
}
