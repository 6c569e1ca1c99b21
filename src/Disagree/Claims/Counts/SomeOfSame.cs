using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells counts of some of those of whom the same is said right before: six of "treated 40 wounded, six of them with burns" are not all the
/// wounded.
/// </summary>
internal static class SomeOfSame
{
    /// <summary>Marks them among the claims of a sentence, from the first of them on.</summary>
    internal static void Mark(SentenceView view, int first, List<Claim> claims)
    {
        for (var i = first + 1; i < claims.Count; i++)
        {
            if (claims[i] is { IsPart: false, Property.Length: > 0, Mention: QuantityMention some } claim && IsOfThem(view, some))
            {
                var all = claims.FindLastIndex(i - 1, i - first, c => c.Mention is QuantityMention && c.Population is not null);
                claims[i] =
                    all >= 0 && string.Equals(claims[all].Property, claim.Property, StringComparison.Ordinal)
                        ? claim with
                        {
                            IsPart = true,
                        }
                        : claim;
            }
        }
    }

    // ", six of them with burns"; not "six of them soldiers", who are counted as such
    private static bool IsOfThem(SentenceView view, QuantityMention mention)
    {
        var (first, of) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.NumberSpan.End));
        return mention.Quantity.Unit.Dimension is Dimension.Count
            && first > 0
            && of + 2 < view.Tokens.Length
            && view.WordAt(first - 1) is "," or "("
            && view.WordAt(of) is "of"
            && view.WordAt(of + 1) is "them" or "whom"
            && view.Tokens[of + 2].Tag is Lexicons.Tag.Preposition;
    }
}
