using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads the counts into which a sentence divides all whom it counts before: "22 dead: 12 clerks and 10 guests" tells of 12 clerks and
/// of 10 guests who are dead, and "22 died: 12 in the hall and 10 in the yard" where each of them did. That they add up shows it.
/// </summary>
internal static class Breakdown
{
    /// <summary>What is said of those counted: of some of them, of whom nothing else is said, the same as of all.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The count.</param>
    /// <param name="before">The claims made before it.</param>
    /// <param name="own">What is said of it otherwise.</param>
    /// <param name="properties">Tells what its noun says by itself.</param>
    internal static string? Property(
        SentenceView view,
        QuantityMention mention,
        IReadOnlyList<Claim> before,
        string? own,
        PropertyReader properties
    )
    {
        // "12 clerks and 10 guests" looks like how many there are
        var isSaid = own is not null && !IsOfStock(own) && !string.Equals(properties.OfNoun(mention), own, StringComparison.Ordinal);
        if (isSaid || mention.Quantity.Unit.Dimension is not Dimension.Count)
        {
            return own;
        }

        for (var i = before.Count - 1; i >= 0 && view.Sentence.Span.Contains(before[i].Span); i--)
        {
            if (IsWhole(before[i]) && Members(view, before[i]).Contains(mention))
            {
                return before[i].Property;
            }
        }

        return own;
    }

    /// <summary>Marks the members of a sentence, from its first claim on: all of one kind among those whom the whole counts.</summary>
    internal static void Settle(SentenceView view, int first, List<Claim> claims)
    {
        for (var i = first; i < claims.Count; i++)
        {
            if (!IsWhole(claims[i]) || Members(view, claims[i]) is not { Count: > 0 } members)
            {
                continue;
            }

            for (var j = first; j < claims.Count; j++)
            {
                if (
                    claims[j] is { Mention: QuantityMention mention, Derivation: null } claim
                    && members.Contains(mention)
                    && string.Equals(claim.Property, claims[i].Property, StringComparison.Ordinal)
                )
                {
                    claims[j] = PlacedPart.Is(view, mention) ? PlacedPart.Marked(claim) : OfKind(claim);
                }
            }
        }
    }

    private static Claim OfKind(Claim claim)
    {
        var isOfKind = claim.Population is { Kind: not "person", Noun.Length: > 0 };
        return claim with { IsPart = !isOfKind, Reach = claim.Reach with { IsAmong = isOfKind, IsDivided = isOfKind } };
    }

    private static bool IsOfStock(string? own) => StockReader.Is(own) || own is StockReader.Staying or StockReader.Present;

    private static bool IsWhole(Claim claim) =>
        claim
            is {
                IsKnownProperty: true,
                Property.Length: > 0,
                Stock: null,
                Derivation: null,
                IsPart: false,
                Reach.IsAmong: false,
                Mention: QuantityMention,
                Value: NumberValue { Quantity: { Interval.Low: > 0, Unit.Code: "person" } }
            };

    // the counts of one list behind the whole, each of another kind or at another place, that add up to it; none where they do not
    private static List<QuantityMention> Members(SentenceView view, Claim whole)
    {
        var (all, sum) = (((NumberValue)whole.Value).Quantity.Interval.Low, 0m);
        var members = new List<QuantityMention>();
        foreach (var part in view.Quantities)
        {
            if (part.Span.Start < whole.Span.End)
            {
                continue;
            }

            if (
                part is not { Quantity: { Unit.Dimension: Dimension.Count, Interval: { IsPoint: true, Low: > 0 and var low } } }
                || low >= all
                || !(IsOfOtherKind(whole, members, part) || PlacedPart.Is(view, part))
                || !(
                    members is [.., var last]
                        ? PlacedPart.Is(view, part) == PlacedPart.Is(view, last) && Joins(view, last, part)
                        : DividedList.Opens(view, view.TokenFrom(whole.Span.End), part)
                )
            )
            {
                break;
            }

            members.Add(part);
            sum += low;
            if (sum >= all)
            {
                return sum == all && members.Count > 1 && DividedList.Ends(view, part) ? members : [];
            }
        }

        return [];
    }

    private static bool IsOfOtherKind(Claim whole, List<QuantityMention> members, QuantityMention part) =>
        part.Counted is { IsPeople: true } own
        && own.Span.Start >= part.NumberSpan.End
        && !string.Equals(own.Lemma, (whole.Mention as QuantityMention)?.Counted?.Lemma, StringComparison.Ordinal)
        && !members.Exists(m => string.Equals(m.Counted?.Lemma, own.Lemma, StringComparison.Ordinal));

    private static bool Joins(SentenceView view, QuantityMention one, QuantityMention next) =>
        PlacedPart.Is(view, one) ? PlacedPart.Joins(view, one, next) : DividedList.Joins(view, one, next);
}
