using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Reads temperatures told by a zero: "2 below zero", where the words behind turn the sign, and "absolute zero".</summary>
internal static class ZeroReader
{
    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        if (!amount.Interval.IsPoint)
        {
            return;
        }

        if (s.Of(amount.End) is "below" && s.Of(amount.End + 1) is "zero")
        {
            amount.Interval = Interval.Exactly(-amount.Value);
            amount.Unit ??= s.Lexicon.Units["deg"];
            amount.End += 2;
        }
        else if (
            amount.Value == 0
            && amount.Unit is null
            && s.Small(amount.Start - 1, stackalloc char[QuantityScene.LongestSmall]) is "absolute"
            && s.Tag(amount.End) is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective)
        )
        {
            amount.Unit = s.Lexicon.Units["K"];
            amount.Start--;
        }
    }
}
