using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Marks the parts into which a sentence divides those whom it counts before by how each of them died: 6 of "nine have died: six of them
/// in rockfalls, two drowned and one fell from a roof". That they add up shows it.
/// </summary>
internal static class FatesOfThem
{
    internal static void Mark(SentenceView view, int first, List<Claim> claims)
    {
        for (var i = 0; i + 1 < view.Quantities.Count; i++)
        {
            if (
                Count(view.Quantities[i]) is { } all
                && IsOfThem(view, view.Quantities[i + 1])
                && Parts(view, i + 1, all) is { Count: > 1 } parts
            )
            {
                for (var j = first; j < claims.Count; j++)
                {
                    if (claims[j] is { Derivation: null, Mention: QuantityMention mention } && parts.Contains(mention))
                    {
                        claims[j] = claims[j] with { IsPart = true };
                    }
                }
            }
        }
    }

    private static List<QuantityMention> Parts(SentenceView view, int from, decimal all)
    {
        var (parts, sum) = (new List<QuantityMention>(), 0m);
        for (var i = from; i < view.Quantities.Count && sum < all && Count(view.Quantities[i]) is { } some; i++)
        {
            parts.Add(view.Quantities[i]);
            sum += some;
        }

        return sum == all || (sum == all - 1 && parts is [.., var last] && IsOneLeft(view, view.TokenFrom(last.Span.End))) ? parts : [];
    }

    // "and one fell from a roof"
    private static bool IsOneLeft(SentenceView view, int from)
    {
        for (var i = from + 1; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "one" or "another" && view.WordAt(i - 1) is "and" or ",")
            {
                return true;
            }
        }

        return false;
    }

    private static decimal? Count(QuantityMention mention) =>
        mention is { Quantity: { Unit.Dimension: Dimension.Count, Interval: { IsPoint: true, Low: > 0 and var count } } } ? count : null;

    // "three of them died"; "three of them in Arvik" has its own place
    private static bool IsOfThem(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.NumberSpan.End) is var at
        && at + 2 < view.Tokens.Length
        && view.WordAt(at) is "of"
        && view.WordAt(at + 1) is "them" or "whom" or "these" or "those"
        && (view.IsVerb(at + 2) || view.Tokens[at + 2].Tag is Tag.Auxiliary);
}
