using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// What makes two values one, whatever words show them: two claims by hand may both be shown as "see row" and state 12 and 15.
/// </summary>
/// <param name="Text">The words that show it.</param>
/// <param name="Interval">The numbers that are possible; null of what is no number.</param>
/// <param name="Unit">Their unit; null of what is no number.</param>
/// <param name="IsRough">Whether the number is approximate.</param>
/// <param name="Period">The days that are possible; null of what is no date.</param>
internal readonly record struct ValueKey(string Text, Interval? Interval, string? Unit, bool IsRough, DatePeriod? Period)
{
    internal static ValueKey Of(Claim claim) =>
        claim.Value switch
        {
            NumberValue { Quantity: var quantity } number => new(
                number.Text,
                quantity.Interval,
                quantity.Unit.Code,
                quantity.IsApproximate,
                null
            ),
            DateValue date => new(date.Text, null, null, date.IsRough, date.Period),
            var value => new(value.Text, null, null, false, null),
        };
}
