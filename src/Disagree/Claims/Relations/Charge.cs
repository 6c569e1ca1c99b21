using System.Globalization;

namespace Disagree.Claims.Relations;

/// <summary>What somebody is charged with or found guilty of.</summary>
/// <param name="Offence">The words for it without their number: "fraud" of "five counts of fraud".</param>
/// <param name="Homicide">The line of the table "homicides" that it is of; null of other offences.</param>
/// <param name="Counts">How many counts or charges there are; null where the words do not tell.</param>
/// <param name="IsVerdict">Whether it is what somebody was found guilty of.</param>
internal sealed record Charge(string Offence, string? Homicide, int? Counts, bool IsVerdict)
{
    /// <summary>"five counts" as "5 counts".</summary>
    internal static string Words(int counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts} {(counts == 1 ? "count" : "counts")}");
}
