using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells by when something is to be done, which is no time that a count covers: "will cut 900 jobs by the end of 2030" and "will cut 800
/// jobs".
/// </summary>
internal static class Deadline
{
    /// <summary>Whether the period of the claim is one.</summary>
    internal static bool Is(Claim claim, DatePeriod until) =>
        until is { First: null, Last: { } end }
        && claim
            is {
                IsKnownProperty: true,
                Publication.Period.Last: { } written,
                Value: NumberValue { Quantity.Unit.Dimension: Dimension.Count }
            }
        && end > written;
}
