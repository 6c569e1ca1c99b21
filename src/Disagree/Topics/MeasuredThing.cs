using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Tells whether two measures of which no predicate says more are of one thing: the same measured of the same subject, moved the same way.</summary>
internal static class MeasuredThing
{
    internal static bool IsShared(Claim a, Claim b) =>
        a is { Mention: QuantityMention one, Subject.Length: > 0 } && b.Mention is QuantityMention other && one.Quantity.Unit.Dimension is not Dimension.Count &&
        string.Equals(a.Subject, b.Subject, StringComparison.OrdinalIgnoreCase) &&
        string.Equals(one.Counted?.Lemma, other.Counted?.Lemma, StringComparison.Ordinal) &&
        one.Quantity.Trend == other.Quantity.Trend && one.IsDifference == other.IsDifference;
}
