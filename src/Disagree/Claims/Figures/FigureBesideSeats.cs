using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Reads the share of the vote from the seats told with it: "the Harbour Party had 30 percent and 29 seats".</summary>
internal static class FigureBesideSeats
{
    /// <summary>Whether seats stand beside a percentage, joined to it.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, int at, int end)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Ratio)
        {
            return false;
        }

        foreach (var other in view.Quantities)
        {
            var (first, last) = (view.TokenFrom(other.Span.Start), view.TokenFrom(other.Span.End));
            if (other.Counted?.Lemma is "seat" or "mandate" && (IsJoint(view, end, first) || IsJoint(view, last, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoint(SentenceView view, int from, int to) =>
        to - from is 1 && from > 0 && (view.Tokens[from].Tag is Tag.Conjunction || view.WordAt(from) is "and" or "with" or ",");
}
