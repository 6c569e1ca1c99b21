using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads the notice by which an article corrects itself: "An earlier version of this story said that 43 people were killed. The correct
/// number is 61."
/// </summary>
internal static class CorrectionNotice
{
    private const int Reach = 4;

    /// <summary>What a notice does with the amount.</summary>
    internal static NoticePart Of(SentenceView view, QuantityMention amount) =>
        TakesBack(view, amount) ? NoticePart.TakenBack
        : PutsRight(view, amount) ? NoticePart.PutRight
        : NoticePart.None;

    /// <summary>Whether the amount is one that the notice takes back.</summary>
    internal static bool TakesBack(SentenceView view, QuantityMention amount)
    {
        var at = view.TokenFrom(amount.Span.Start);
        var isVersion = false;
        for (var i = 0; i < at; i++)
        {
            isVersion |= IsVersion(view, i);
            if (isVersion && view.WordAt(i) is ";" or "not" or "instead")
            {
                return false;
            }
        }

        return isVersion;
    }

    /// <summary>
    /// Whether the amount is the one that a notice puts right: "The correct number is 61", "It is 61", "It should have said 61".
    /// </summary>
    internal static bool PutsRight(SentenceView view, QuantityMention amount)
    {
        var at = view.TokenFrom(amount.Span.Start);
        for (var i = 0; i < Math.Min(at, Reach); i++)
        {
            if (
                view.WordAt(i) is "correct" or "right" or "actual"
                || (i == 0 && view.WordAt(i) is "It" && view.LemmaAt(i + 1) is "be")
                || (view.WordAt(i) is "should" && view.WordAt(i + 1) is "have" or "be" or "read")
            )
            {
                return view.Before is { } before && IsNotice(before);
            }
        }

        return false;
    }

    private static bool IsNotice(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (IsVersion(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "an earlier version of this story", "a previous version of the article"; "this story originally said"
    private static bool IsVersion(SentenceView view, int i) =>
        view.LemmaAt(i) is "version" or "edition"
            ? i > 0 && view.Is(i - 1, WordClass.EarlierVersion) && i + 2 < view.Tokens.Length && view.WordAt(i + 1) is "of"
            : view.LemmaAt(i) is "story" or "article" or "report" or "headline"
                && i > 0
                && view.WordAt(i - 1) is "this" or "This"
                && i + 2 < view.Tokens.Length
                && view.Is(i + 1, WordClass.WronglySaid);
}
