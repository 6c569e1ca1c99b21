using Disagree.Claims;
using Disagree.Claims.Relations;

namespace Disagree.Topics.Relations;

/// <summary>
/// Tells two charges against one person that cannot both be right: "charged with murder" and "charged with manslaughter", "three counts of
/// fraud" and "five counts of fraud". Who is charged with the one may yet be found guilty of the other.
/// </summary>
internal static class Charges
{
    /// <summary>Why the two cannot both be right; null where they can.</summary>
    internal static string? Conflict(Claim a, Claim b)
    {
        if (
            a.Charge is not { } one
            || b.Charge is not { } other
            || one.IsVerdict != other.IsVerdict
            || a.IsAhead != b.IsAhead
            || !AreOfOne(a, b)
        )
        {
            return null;
        }

        return one.Homicide is { } killing && other.Homicide is { } another && !string.Equals(killing, another, StringComparison.Ordinal)
                ? $"One says {killing}, the other {another}."
            : one.Counts is { } counts
            && other.Counts is { } others
            && counts != others
            && string.Equals(one.Offence, other.Offence, StringComparison.OrdinalIgnoreCase)
                ? $"One says {Charge.Words(counts)} of {one.Offence}, the other {Charge.Words(others)}."
            : null;
    }

    // where one does not say against whom, the person of the other is named beside it
    private static bool AreOfOne(Claim a, Claim b) =>
        a.Subject.Length > 0 && b.Subject.Length > 0
            ? string.Equals(a.Subject, b.Subject, StringComparison.OrdinalIgnoreCase)
            : (a.Subject.Length > 0 && b.Event.Names.Contains(a.Subject)) || (b.Subject.Length > 0 && a.Event.Names.Contains(b.Subject));
}
