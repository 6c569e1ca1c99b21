using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells amounts by which a measure became less: "nine million was wiped off its value", "knocked nine million from its value".
/// </summary>
internal static class TakenOff
{
    private const int Auxiliaries = 3;

    /// <summary>Whether the amount is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (at > 0 && IsTaking(view, at - 1))
        {
            return IsOff(view, end);
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

    private static bool IsTaking(SentenceView view, int at) => view.LemmaAt(at) is "wipe" or "knock" or "shave" or "erase";

    private static bool IsOff(SentenceView view, int at) => at < view.Tokens.Length && view.WordAt(at) is "off" or "from";
}
