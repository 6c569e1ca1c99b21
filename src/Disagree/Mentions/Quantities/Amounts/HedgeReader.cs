using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Reads what bounds or softens an amount, before it and behind it, and applies it to the interval.</summary>
internal static class HedgeReader
{
    private const int Longest = 6;
    private const int ReachOfVerb = 7;

    /// <summary>Takes in every hedge around an amount: "at least about 20", "70 or more", "200-plus".</summary>
    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        while (
            (TryBefore(s, amount.Start, out var hedge, out var start) && !HedgeOrPreposition.IsPreposition(s, start, amount))
            || TryAcrossArticle(s, amount, out hedge, out start)
        )
        {
            Apply(hedge, ref amount);
            amount.Start = start;
        }

        if (
            TryBehind(s, amount.End, out var behind, out var end)
            || (amount.End != amount.NumberEnd && TryBehind(s, amount.NumberEnd, out behind, out end) && end <= amount.End)
        )
        {
            Apply(behind, ref amount);
            amount.End = Math.Max(end, amount.End);
        }
    }

    /// <summary>Takes in a hedge behind the noun: "70 people at least".</summary>
    internal static void ApplyBehind(in QuantityScene s, int at, ref Amount amount)
    {
        if (TryBehind(s, at, out var hedge, out var end))
        {
            Apply(hedge, ref amount);
            amount.End = end;
        }
    }

    /// <summary>The longest hedge that ends right before a token.</summary>
    internal static bool TryBefore(in QuantityScene s, int at, out Hedge hedge, out int start)
    {
        for (start = Math.Max(0, at - Longest); start < at; start++)
        {
            if (
                s.Lexicon.HedgesBefore.TryMatch(s.Tokens, start, out hedge, out var count)
                && (start + count == at || start + count + Dashes(s, start + count) == at)
                && !(s.Is(start, s.Lexicon.Known.Up) && FollowsTrend(s, start))
            )
            {
                return true;
            }
        }

        hedge = default;
        return false;
    }

    /// <summary>A hedge that begins at a token.</summary>
    internal static bool TryAt(in QuantityScene s, int at, out Hedge hedge, out int count) =>
        s.Lexicon.HedgesBefore.TryMatch(s.Tokens, at, out hedge, out count);

    // "edged back up to 4.8 percent", "was revised up to 4.8 percent", "will go up to 9 euros"
    private static bool FollowsTrend(in QuantityScene s, int at) =>
        s.Of(at - 1) is "back"
        || s.Entry(at - 1).Senses.Any(Senses.Up | Senses.Revised)
        || s.Lexicon.Vocabulary[s.Entry(at - 1).Lemma] is "go" or "move" or "push" or "bump"
        || IsRevised(s, at);

    // "revised spring growth up to 4.8 percent"
    private static bool IsRevised(in QuantityScene s, int at)
    {
        for (var i = at - 1; s.Tag(at - 1) is Tag.Noun && i > at - ReachOfVerb && s.Of(i) is not ("," or ";"); i--)
        {
            if (s.Entry(i).Senses.Any(Senses.Revised))
            {
                return true;
            }
        }

        return false;
    }

    // "sub-7 nanometre"
    private static int Dashes(in QuantityScene s, int at) => s.IsDash(at) && s.Touches(at - 1) && s.Touches(at) ? 1 : 0;

    // "more than the 20 boats", "exceeds a 100 metres"; not "over a three-storey house"
    private static bool TryAcrossArticle(in QuantityScene s, Amount amount, out Hedge hedge, out int start)
    {
        hedge = default;
        start = amount.Start;
        return s.Lexicon.Known.IsArticle(s.Word(amount.Start - 1))
            && TryBefore(s, amount.Start - 1, out hedge, out start)
            && !(
                start == amount.Start - 2
                && s.Tag(start) is Tag.Preposition
                && s.Of(start + 1) is "a" or "an"
                && s.IsDash(amount.NumberEnd)
                && s.Touches(amount.NumberEnd)
            );
    }

    private static bool TryBehind(in QuantityScene s, int at, out Hedge hedge, out int end)
    {
        var first = s.IsDash(at) && s.Touches(at - 1) ? at + 1 : at;
        if (
            s.Lexicon.HedgesAfter.TryMatch(s.Tokens, at, out hedge, out var count)
            || s.Lexicon.HedgesAfter.TryMatch(s.Tokens, first, out hedge, out count) && count > 0
        )
        {
            end = (s.Lexicon.HedgesAfter.TryMatch(s.Tokens, at, out _, out _) ? at : first) + count;
            var isSum = s.Of(end - 1) is "plus" or "+" && s.Tag(end) is Tag.Number or Tag.NumberWord;
            return !isSum
                && s.Of(end) is not "than"
                && !(
                    s.Of(end - 1) is "least" or "most" or "than" or "over" or "up" or "above"
                    && s.Tag(end) is Tag.Number or Tag.NumberWord or Tag.Symbol
                );
        }

        end = at;
        return false;
    }

    private static void Apply(Hedge hedge, ref Amount amount)
    {
        amount.IsApproximate |= hedge.IsApproximate;
        var interval = amount.Interval;
        var low = interval.Low;
        var high = interval.High;
        switch (hedge.Bound)
        {
            case Bound.About when amount.Bound == Bound.Exact:
                amount.Bound = Bound.About;
                return;
            case Bound.AtLeast or Bound.MoreThan when low is { } least && amount.Bound is not (Bound.AtMost or Bound.LessThan):
                amount.Interval = hedge.Bound == Bound.AtLeast ? Interval.AtLeast(least) : Interval.MoreThan(least);
                amount.Bound = hedge.Bound;
                return;
            case Bound.AtMost or Bound.LessThan when high is { } most && amount.Bound is not (Bound.AtLeast or Bound.MoreThan):
                amount.Interval = hedge.Bound == Bound.AtMost ? Interval.AtMost(most) : Interval.LessThan(most);
                amount.Bound = hedge.Bound;
                return;
            default:
                return;
        }
    }
}
