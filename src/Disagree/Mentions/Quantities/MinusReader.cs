using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>Reads "2 below zero" and "20 degrees below freezing point" style negatives: the words behind turn the sign.</summary>
internal static class MinusReader
{
    internal static void Apply(in SentenceView s, ref Amount amount)
    {
        if (s.Of(amount.End) is not "below" || s.Of(amount.End + 1) is not "zero" || !amount.Interval.IsPoint)
        {
            return;
        }

        amount.Interval = Interval.Exactly(-amount.Value);
        amount.Unit ??= s.Lexicon.Units["deg"];
        amount.End += 2;
    }
}
