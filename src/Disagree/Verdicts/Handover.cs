using Disagree.Claims;
using Disagree.Claims.Numbers;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells whether a role has passed from one holder to another between two articles: within weeks no role does so without a word of it, and
/// two persons of one family name are likelier one, misnamed.
/// </summary>
internal static class Handover
{
    // A role that another holds this many days later has passed to him, though nobody says so.
    private const int DaysUntold = 30;
    private const int DaysOfNamesakes = 365;

    /// <summary>Whether nothing tells that the later article's holder came after the earlier one's.</summary>
    internal static bool IsUntold(Claim old, Claim young) =>
        old is { Pace: Pace.Unstated, Mention: RoleMention, Value: NameValue { Type: NameType.Person } }
        && young is { Pace: Pace.Unstated, Replaces: null, Mention: RoleMention, Value: NameValue { Type: NameType.Person } }
        && old.AsOf.Last is { } last
        && young.AsOf.First is { } first
        && first.DayNumber - last.DayNumber is var days
        && days < (AreNamesakes(old.Value.Text, young.Value.Text) ? DaysOfNamesakes : DaysUntold);

    private static bool AreNamesakes(string one, string other) =>
        Family(one) is { Length: > 0 } name && string.Equals(name, Family(other), StringComparison.OrdinalIgnoreCase);

    // the last word of several
    private static string? Family(string name) => name.LastIndexOf(' ') is > 0 and var cut ? name[(cut + 1)..] : null;
}
