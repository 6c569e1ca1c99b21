using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Tells a figure that others expected from the one that came: "analysts had expected 40 million", "above the 40 million forecast by
/// analysts", "beating estimates of 40 million".
/// </summary>
internal static class Expectation
{
    private const int Reach = 8;

    /// <summary>Whether the amount is what analysts, economists or the market expected.</summary>
    internal static bool IsOfAnalysts(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return mention.Quantity.Unit.Dimension is Dimension.Money or Dimension.Rate or Dimension.Ratio
            && (IsExpectedBefore(view, at) || IsExpectedBehind(view, end));
    }

    // "analysts expected 40 million", "estimates of 40 million"
    private static bool IsExpectedBefore(SentenceView view, int at)
    {
        var isExpected = false;
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (isExpected && (IsAnalyst(view, i) || IsMeasured(view, i)))
            {
                return true;
            }

            if (view.IsInNumber(i) || view.WordAt(i) is ";" or ":" or "but" or "while")
            {
                return false;
            }

            isExpected |= IsExpectation(view, i);
        }

        return false;
    }

    // "40 million expected by analysts", "40 million that analysts had forecast", "a 40 million average estimate"
    private static bool IsExpectedBehind(SentenceView view, int end)
    {
        var (isExpected, isAnalyst) = (false, false);
        for (var i = end; i < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (view.IsInNumber(i) || view.Tokens[i].Tag is Tag.Punctuation && view.WordAt(i) is not ("'" or "’"))
            {
                return false;
            }

            isExpected |= IsExpectation(view, i);
            isAnalyst |= IsAnalyst(view, i) || view.WordAt(i) is "average" or "consensus";
            if (isExpected && isAnalyst)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExpectation(SentenceView view, int i) => view.IsLemma(i, WordClass.Expectation);

    private static bool IsAnalyst(SentenceView view, int i) =>
        view.LemmaAt(i) is "analyst" or "economist" or "forecaster"
        || (view.WordAt(i) is "Street" && i > 0 && view.WordAt(i - 1) is "Wall")
        || (view.WordAt(i) is "market" && i + 1 < view.Tokens.Length && IsExpectation(view, i + 1));

    // what came is measured by what was expected
    private static bool IsMeasured(SentenceView view, int i) =>
        view.IsLemma(i, WordClass.BesideExpected) || view.WordAt(i) is "above" or "below" or "than" or "versus" or "against";
}
