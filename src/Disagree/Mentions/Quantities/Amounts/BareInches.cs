using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>The inches behind feet, where no mark or word need say so: "6-foot-2", "six-foot-three", "5-foot-11-inch", "stands 6 foot 2".</summary>
internal static class BareInches
{
    private const decimal InFoot = 12;

    /// <summary>Adds them to the feet that a part tells.</summary>
    internal static bool TryAdd(in QuantityScene s, AmountPart part, Unit unit, out AmountPart longer)
    {
        var isFound = TryRead(s, part.End, out var inches, out var end) && unit.Code is "[ft_i]";
        longer = isFound ? CompoundReader.Add(part, inches / InFoot, unit, end) : part;
        return isFound;
    }

    private static bool TryRead(in QuantityScene s, int at, out decimal inches, out int end)
    {
        var isJoined = s.IsDash(at) && s.Touches(at - 1) && s.Touches(at);
        var isRead = NumberReader.TryRead(s, isJoined ? at + 1 : at, out var number);
        (inches, end) = (number.Low, number.End);
        if (!isRead || inches < 0 || inches >= InFoot || number.Is(NumberTraits.Vague | NumberTraits.Signed | NumberTraits.Scaled))
        {
            return false;
        }

        if (!isJoined)
        {
            return inches == Math.Floor(inches) && (end >= s.Count || IsStop(s, end) || s.Is(end, WordClass.Extent));
        }

        if (s.IsDash(end) && s.Touches(end - 1) && s.Touches(end))
        {
            end += 2;
            return s.Of(end - 1) is "inch" or "inches";
        }

        return s.Tag(end) is not (Tag.Symbol or Tag.Number);
    }

    // "stands 6 foot 2.", and not "6 foot 2, 3 and 4"
    private static bool IsStop(in QuantityScene s, int at) =>
        s.Tag(at) == Tag.Punctuation && !s.IsDash(at) && !(s.Is(at, ',') && s.Tag(at + 1) == Tag.Number);
}
