using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Claims of one question by what they state: the smaller number, the earlier day, the name that comes first.</summary>
internal sealed class ByValue : IComparer<Claim>
{
    internal static ByValue Instance { get; } = new();

    public int Compare(Claim? x, Claim? y) =>
        (x?.Value, y?.Value) switch
        {
            (NumberValue one, NumberValue other) => Size(one).CompareTo(Size(other)),
            (DateValue one, DateValue other) => Day(one.Period).CompareTo(Day(other.Period)),
            _ => string.CompareOrdinal(x?.Value.Text, y?.Value.Text),
        };

    // of a number with an open end the end that is known
    private static decimal Size(NumberValue value) =>
        value.Quantity.TryToBase(out var amount) ? amount.Low ?? amount.High ?? 0 : decimal.MaxValue;

    private static DateOnly Day(DatePeriod period) => period.First ?? period.Last ?? DateOnly.MinValue;
}
