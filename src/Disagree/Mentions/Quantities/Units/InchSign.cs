using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>Tells a quotation mark that closes a quotation from one that stands for inches.</summary>
internal static class InchSign
{
    private const int Reach = 100;

    /// <summary>Whether the mark at a token is a unit: no quotation is open before it, or a word of size follows.</summary>
    internal static bool IsUnit(in QuantityScene s, int at)
    {
        var mark = s.First(at);
        if (mark is '″')
        {
            return true;
        }

        var open = 0;
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            open +=
                s.First(i) is '"' or '“' ? 1
                : s.First(i) is '”' ? -1
                : 0;
        }

        for (var i = at + 1; i < s.Count && i < at + Reach && mark == '"'; i++)
        {
            if (s.First(i) == '"' && s.Tag(i - 1) != Tag.Number)
            {
                return false;
            }
        }

        return open % 2 == 0;
    }
}
