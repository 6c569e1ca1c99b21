using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>Gets what a claim of a date answers.</summary>
internal static class DateAnswer
{
    /// <summary>The days that it may mean.</summary>
    internal static DatePeriod Period(Claim claim) => ((DateValue)claim.Value).Period;
}
