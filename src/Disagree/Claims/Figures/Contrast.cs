using Disagree.Lexicons;

namespace Disagree.Claims.Figures;

/// <summary>
/// Tells the words by which a sentence sets an amount against another: "50 percent, compared with 61 percent in May". What is said of the
/// one side is not said of the other.
/// </summary>
internal static class Contrast
{
    /// <summary>Whether such words stand between two places of a sentence.</summary>
    internal static bool LiesBetween(SentenceView view, int one, int other)
    {
        for (var i = Math.Min(one, other) + 1; i < Math.Max(one, other); i++)
        {
            if (Opens(view, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(SentenceView view, int i) =>
        view.WordAt(i) switch
        {
            "compared" or "versus" or "vs" or "vs." => true,
            "than" => i > 0 && !IsInAmount(view, i) && view.WordAt(i - 1) is not "rather" and not "other",
            "from" or "on" => i > 0 && view.WordAt(i - 1) is "up" or "down",
            "against" => i + 1 < view.Tokens.Length && view.WordAt(i - 1) is "," && IsInAmount(view, i + 1),
            _ => false,
        };

    // "more than 40" is one amount
    private static bool IsInAmount(SentenceView view, int i)
    {
        foreach (var amount in view.Quantities)
        {
            if (amount.Span.Start <= view.Tokens[i].Start && view.Tokens[i].Start < amount.Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
