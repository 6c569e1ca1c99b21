using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>Gets what a claim of a date answers.</summary>
internal static class DateAnswer
{
    /// <summary>The days that it may mean.</summary>
    internal static DatePeriod Period(Claim claim) => ((DateValue)claim.Value).Period;

    /// <summary>Whether it is a time of day.</summary>
    internal static bool IsHour(Claim claim) => claim.Value is DateValue { Clock: not null };

    /// <summary>Whether it lies behind the day on which the article was published.</summary>
    internal static bool IsToCome(Claim claim) =>
        Period(claim) is { First: { } first } && claim.Publication?.Period is { Last: { } written } && first > written;

    /// <summary>How many days lie between it and the day on which the article was published; 0 where nobody knows.</summary>
    internal static int Age(Claim claim) =>
        claim.Publication?.Period is { First: { } written } && Period(claim) is { Last: { } last } ? written.DayNumber - last.DayNumber : 0;
}
