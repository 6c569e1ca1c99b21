using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Takes a dash before what cannot be less than nothing ("- 1000 acres", "-5 homes") for a mark of a list, not for a minus.
/// </summary>
internal static class DashReader
{
    internal static void Apply(in QuantityScene s, NounPhrase? noun, ref Amount amount)
    {
        var cannot = amount.Unit is null
            ? noun is not null
            : amount.Unit.Dimension is Dimension.Area or Dimension.Volume or Dimension.Mass or Dimension.Duration or Dimension.Age
                || amount.Value == 0;
        if (!cannot || !amount.Is(NumberTraits.Signed) || !s.IsDash(amount.NumberStart) || !amount.Interval.IsPoint)
        {
            return;
        }

        amount.Interval = Interval.Exactly(Math.Abs(amount.Value));
        amount.Start = amount.Start == amount.NumberStart ? amount.Start + 1 : amount.Start;
        amount.NumberStart++;
        amount.Traits &= ~NumberTraits.Signed;
    }
}
