using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Tells the unit of a bare number from the amount that it is set beside: "45 million euros, five million [more] than thought", "to 65
/// years [rather than] 67", "2,700 hectares, [up from] 1,300", "63 years [for] cooks and 58 [for] sailors", "put at 600 million euros; now
/// 680 [million]".
/// </summary>
internal static class InheritUnit
{
    private const int Farthest = 8;

    /// <summary>The amount with the unit of the one before, where it takes that over.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="before">The amount before; null where there is none.</param>
    /// <param name="end">The token behind it and its noun.</param>
    /// <param name="isOfPeople">Whether it counts people.</param>
    /// <param name="hasShare">Whether the sentence has told a share in percent.</param>
    /// <param name="amount">The amount, without a noun.</param>
    internal static Amount From(in QuantityScene s, Amount? before, int end, bool isOfPeople, bool hasShare, Amount amount)
    {
        if (
            before is not { } last
            || amount.Unit is not null
            || amount.IsOfPeople
            || amount.Is(NumberTraits.Fraction | NumberTraits.Vague | NumberTraits.Signed)
            || !IsBare(s, amount.End)
        )
        {
            return amount;
        }

        var isMore = amount.Start - end <= Farthest && IsMore(s, amount.End);
        if (isMore || IsOther(s, end, amount.Start) || IsParallel(s, last, amount))
        {
            amount.Unit = last.Unit;
            amount.IsOfPeople = isOfPeople && last.Unit is null;
            amount.IsDifference |= isMore;
        }
        else if (hasShare && (IsTenths(s, amount) || PercentOfRival.Is(s, last, amount)))
        {
            amount.Unit = Unit.Percent;
        }
        else if (last.Unit?.Dimension is Dimension.Money && last.Is(NumberTraits.Scaled) && amount.Is(NumberTraits.Scaled))
        {
            amount.Unit = last.Unit;
        }

        return amount;
    }

    // "asked for 6 percent and was offered 3.5", "3 points below the first round's 49.8", "and 4.3 for June": nobody counts tenths
    private static bool IsTenths(in QuantityScene s, in Amount amount) =>
        amount.Value != decimal.Truncate(amount.Value)
        && amount.Value < 100
        && amount.Bound is Bound.Exact
        && s.Tag(amount.Start - 1) is Tag.Possessive or Tag.Conjunction or Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.ProperNoun
        && (amount.End >= s.Count || s.Tag(amount.End) is Tag.Punctuation or Tag.Conjunction || s.Of(amount.End) is "for" or "in");

    private static bool IsBare(in QuantityScene s, int end) =>
        end >= s.Count
        || (
            s.Tag(end) is Tag.Punctuation or Tag.Preposition or Tag.Conjunction or Tag.Adverb or Tag.Determiner
            && !s.IsDash(end)
            && !s.Is(end, s.Lexicon.Known.Of)
        )
        || IsMore(s, end);

    private static bool IsMore(in QuantityScene s, int at) => s.Is(at, WordClass.MoreOrLess) && s.Of(at + 1) is "than";

    // "rather than", "instead of", "compared with", "up from", ", not"
    private static bool IsOther(in QuantityScene s, int end, int start)
    {
        var at = end > 0 && s.Is(end, ',') ? end + 1 : end;
        return end > 0
            && (
                at == start - 2
                    ? s.Of(at) is "rather" or "instead" or "compared" or "up" or "down"
                        && s.Of(at + 1) is "than" or "of" or "with" or "to" or "from"
                    : at == start - 1 && at > end && s.Is(at, s.Lexicon.Known.Not)
            );
    }

    // "63 years for cooks and 58 for sailors"
    private static bool IsParallel(in QuantityScene s, in Amount last, in Amount amount) =>
        last.Unit is not null
        && amount.Start - last.End <= Farthest
        && s.Tag(amount.Start - 1) is Tag.Conjunction
        && s.Tag(amount.End) is Tag.Preposition
        && s.Word(amount.End) != 0
        && s.Is(amount.End, s.Word(last.End))
        && !amount.Is(NumberTraits.Scaled);
}
