using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>
/// Tells percents beside shares that say how far their price moved: "the shares lost 4 percent"; not "4 percent of the shares", "a 4
/// percent stock dividend".
/// </summary>
internal static class ShareMove
{
    private const int ReachBefore = 14;
    private const int ReachBehind = 6;
    private const int ReachOfShares = 5;

    /// <summary>Whether the amount tells of a move.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, int at, int end) =>
        !IsOfShares(view, end)
        && (
            mention.IsDifference
            || FigureWords.IsHowFar(view, at, end)
            || IsTold(view, at, -1, ReachBefore)
            || IsTold(view, end - 1, 1, ReachBehind)
        );

    // "4 percent of its common stock", "a 4 percent stock dividend"
    private static bool IsOfShares(SentenceView view, int end)
    {
        if (
            end + 1 < view.Tokens.Length
            && view.WordAt(end) is "stock" or "share"
            && view.LemmaAt(end + 1) is "dividend" or "split" or "stake"
        )
        {
            return true;
        }

        for (
            var i = end + 1;
            end < view.Tokens.Length && view.WordAt(end) is "of" && i < Math.Min(view.Tokens.Length, end + ReachOfShares);
            i++
        )
        {
            if (view.LemmaAt(i) is "share" or "stock")
            {
                return true;
            }

            if (!FigureWords.IsOfPhrase(view, i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsTold(SentenceView view, int from, int step, int reach)
    {
        for (var i = from + step; i >= 0 && i < view.Tokens.Length && Math.Abs(i - from) <= reach && view.WordAt(i) is not ";"; i += step)
        {
            if (view.IsMove(i) || view.WordAt(i) is "up" or "down" or "off" or "short")
            {
                return true;
            }
        }

        return false;
    }
}
