using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells from one day of one story that two dates are of one deed: of one kind of action done to one thing, "the bridge was taken", "seized
/// the bridge"; or of one sitting of a body, "the council meets", "the council voted".
/// </summary>
internal sealed class SameDayDeed(ConceptTable concepts, ToldStory told)
{
    /// <summary>Whether the two give one day of such a deed.</summary>
    internal bool IsOne(Claim a, Claim b) =>
        a.Value is DateValue { Clock: null, Period: { IsDay: true } day }
        && b.Value is DateValue { Clock: null, Period: { IsDay: true } same }
        && day.First == same.First
        && a.Dated is { Deed: not { IsDenied: true } }
        && b.Dated is { Deed: not { IsDenied: true } }
        && (IsOneAction(a, b) || IsOneSitting(a, b))
        && !SameDeed.AreParts(a, b)
        && told.IsOne(a, b);

    private bool IsOneAction(Claim a, Claim b) =>
        string.Equals(a.Property, b.Property, StringComparison.Ordinal)
        && a.Subject.Length > 0
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)
        && !concepts.IsWithin(a.Subject, "person");

    private static bool IsOneSitting(Claim a, Claim b) =>
        a.Dated!.IsOfAssembly
        && b.Dated!.IsOfAssembly
        && a.Agent.Length > 0
        && string.Equals(a.Agent, b.Agent, StringComparison.OrdinalIgnoreCase);
}
