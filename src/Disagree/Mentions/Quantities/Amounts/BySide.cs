using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>The other side of what is measured twice: "12 by 15 [feet]", "a 40-by-60-[foot] hole", "100 x 60 [metres]".</summary>
internal static class BySide
{
    // "the 4 x 100 metres": runners, and no sides
    private const int Runners = 4;
    private const int LeastLap = 50;

    internal static bool TryRead(in QuantityScene s, in Amount amount, out AmountPart other)
    {
        other = default;
        var at = amount.End;
        at += s.IsDash(at) && s.Touches(at - 1) ? 1 : 0;
        if (s.Of(at) is not ("by" or "x" or "×"))
        {
            return false;
        }

        at += s.IsDash(at + 1) ? 2 : 1;
        return s.Tag(at) is Tag.Number or Tag.NumberWord
            && PartReader.TryRead(s, at, out other)
            && other is { HasPrefix: false, Unit.Dimension: Dimension.Length }
            && !(amount.Value == Runners && other.Number.Low >= LeastLap);
    }
}
