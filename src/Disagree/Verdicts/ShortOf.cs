using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Tells amounts of which the words say that they were not reached: "nearly 200" is rough, but 212 it is not.</summary>
internal static class ShortOf
{
    /// <summary>Whether one of two amounts falls short of a number that the other, which is no rough one, passes.</summary>
    internal static bool Divides(Claim a, Interval left, Claim b, Interval right) =>
        IsPassed(a, left, b, right) || IsPassed(b, right, a, left);

    private static bool IsPassed(Claim rough, Interval number, Claim other, Interval passing) =>
        Is(rough.Quote)
        && number is { IsPoint: true, Low: { } unreached }
        && other.Value is NumberValue { Quantity: { IsApproximate: false, Bound: Bound.Exact } }
        && passing.Low > unreached;

    private static bool Is(string quote)
    {
        foreach (var word in (ReadOnlySpan<string>)["nearly ", "almost ", "just under ", "just short of ", "just shy of "])
        {
            if (quote.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
