using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells people who are named as some of those counted before, of whom no verb of their own follows: "killing nine people, including three
/// guards and two nurses".
/// </summary>
internal static class IncludedPeople
{
    private const int Reach = 8;

    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (mention is not { Quantity: { Unit.Dimension: Dimension.Count, Interval.Low: > 1 }, Counted: { IsPeople: true } counted })
        {
            return false;
        }

        var (first, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return counted.Span.Start >= mention.NumberSpan.End
            && !(
                end < view.Tokens.Length
                && (view.IsVerb(end) || view.Tokens[end].Tag is Tag.Auxiliary or Tag.Modal || view.WordAt(end) is "who")
            )
            && Opening(view, first - 1) is > 1 and var opening
            && view.WordAt(opening - 1) is "," or "(" or "–" or "—";
    }

    // where "including" stands before the amount, or before those that stand with it in one list; -1 where it does not
    private static int Opening(SentenceView view, int at)
    {
        for (var i = at; i > Math.Max(0, at - Reach); i--)
        {
            if (view.WordAt(i) is "including")
            {
                return i;
            }

            if (
                view.Tokens[i].Tag is not (Tag.Number or Tag.NumberWord or Tag.Noun or Tag.Adjective or Tag.Determiner)
                && view.WordAt(i) is not ("and" or ",")
            )
            {
                return -1;
            }
        }

        return -1;
    }
}
