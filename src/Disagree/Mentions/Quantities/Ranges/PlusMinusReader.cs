using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>Reads how far an amount may be off: "2.5 ± 0.1 kg", "50 percent, give or take 3", "plus or minus 3 points".</summary>
internal static class PlusMinusReader
{
    private const decimal Whole = 100;
    private const decimal Most = decimal.MaxValue / 2;

    /// <summary>Widens a part by the second number behind it.</summary>
    internal static bool TryWiden(in QuantityScene s, AmountPart first, out Amount amount)
    {
        amount = default;
        var sign = s.Is(first.End, ',') ? first.End + 1 : first.End;
        if (
            !TrySign(s, sign, out var at)
            || !PartReader.TryRead(s, at, out var slack)
            || first.Number.Low != first.Number.High
            || slack.Number.Low < 0
            || !TrySlack(first, slack, out var by)
            || by > Most
            || Math.Abs(first.Number.Low) > Most
        )
        {
            return false;
        }

        amount = Amount.Of(slack with { Unit = first.Unit ?? slack.Unit, Start = first.Start }) with
        {
            Interval = Interval.Between(first.Number.Low - by, first.Number.Low + by),
            Bound = Bound.Between,
            NumberStart = first.Number.Start,
            Traits = first.Number.Traits,
            Step = slack.Number.Step,
            Rule = "tolerance",
        };
        return true;
    }

    /// <summary>
    /// Makes a range around nothing of an amount that stands alone behind the sign: "a margin of plus or minus 3 points".
    /// </summary>
    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        var start = StartOfSign(s, amount.NumberStart);
        if (start < 0 || !amount.Interval.IsPoint)
        {
            return;
        }

        amount.Interval = Interval.Between(-amount.Value, amount.Value);
        amount.Bound = Bound.Between;
        amount.Start = start;
        amount.Traits &= ~NumberTraits.Signed;
        amount.Rule = "tolerance";
    }

    private static bool TrySlack(AmountPart first, AmountPart slack, out decimal by)
    {
        by = slack.Number.Low;
        if (slack.Unit is not { } unit || first.Unit is null || string.Equals(unit.Code, first.Unit.Code, StringComparison.Ordinal))
        {
            return slack.Unit?.Code is not "percent" || first.Unit is not null || TryShare(first, by, out by);
        }

        return unit.Code is "percent" ? TryShare(first, by, out by) : unit.Code is "pp" && first.Unit.Code is "percent";
    }

    // a slack of more than the number itself is none, however large the two are
    private static bool TryShare(AmountPart first, decimal percent, out decimal by)
    {
        var isShare = percent is >= 0 and <= Whole;
        by = isShare ? Math.Abs(first.Number.Low) * (percent / Whole) : 0;
        return isShare;
    }

    private static bool TrySign(in QuantityScene s, int at, out int end)
    {
        end =
            s.Is(at, '±') ? at + 1
            : s.Is(at, '+') && s.Is(at + 1, '/') && s.IsDash(at + 2) ? at + 3
            : s.Is(at, '+') && s.IsDash(at + 1) && s.Touches(at) ? at + 2
            : s.Of(at) is "plus" && s.Is(at + 1, s.Lexicon.Known.Or) && s.Of(at + 2) is "minus" ? at + 3
            : s.Of(at) is "give" && s.Is(at + 1, s.Lexicon.Known.Or) && s.Of(at + 2) is "take" ? at + 3
            : -1;
        return end > 0;
    }

    private static int StartOfSign(in QuantityScene s, int number)
    {
        var signEnd = s.NumberKind(number) is Lexicons.NumberKind.Sign || s.IsDash(number) ? number + 1 : number;
        for (var start = Math.Max(0, signEnd - 3); start < signEnd; start++)
        {
            if (TrySign(s, start, out var end) && end == signEnd && s.Of(start) is not "give")
            {
                return start;
            }
        }

        return -1;
    }
}
