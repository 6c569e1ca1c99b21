using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>Whose ages a range gives: the victims of "the victims ranged in age from 6 to 60".</summary>
internal static class AgedGroup
{
    /// <summary>
    /// The noun for several people, in lower case, those who were harmed before any other; null where the amount is no range or no such
    /// noun stands before it.
    /// </summary>
    internal static string? Of(SentenceView view, QuantityMention age)
    {
        // "found a man in his fifties"
        if (!IsRange(age.Quantity) || (view.TokenFrom(age.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "his" or "her"))
        {
            return null;
        }

        string? nearest = null;
        for (var i = view.TokenFrom(age.Span.Start) - 1; i >= 0; i--)
        {
            if (!view.IsPersonNoun(i) || view.WordAt(i).Equals(view.LemmaAt(i), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var group = view.WordAt(i).ToString().ToLowerInvariant();
            if (view.LemmaAt(i) is "victim" or "casualty" or "survivor")
            {
                return group;
            }

            nearest ??= group;
        }

        return nearest;
    }

    /// <summary>Whether both give the range of ages of people who are called alike.</summary>
    internal static bool IsOne(Claim a, Claim b) =>
        a.Value is NumberValue one
        && b.Value is NumberValue other
        && IsRange(one.Quantity)
        && IsRange(other.Quantity)
        && a.Subject.Length > 0
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal);

    private static bool IsRange(Quantity ages) => ages is { Unit.Dimension: Dimension.Age, Bound: Bound.Between };
}
