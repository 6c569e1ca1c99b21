using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells figures of several firms apart in reports that need not name whose each is: the revenue of a parent and that of its units, "revenue
/// rose to 4 million" behind one of them and behind another.
/// </summary>
internal static class FirmGate
{
    private static readonly Obstacle OfAny = new(
        NotComparedReason.OtherPopulation,
        "an article tells such figures of more than one, and it is not said of which"
    );

    /// <summary>Why they are of two firms, or why it is open of which; null where nothing shows it.</summary>
    internal static Obstacle? Between(NumberProfile a, NumberProfile b, OwnerGate owners) =>
        a.Claim.Figure is not { Of: FigureHolder.Body } || b.Claim.Figure is not { Of: FigureHolder.Body } ? null
        : IsOfAny(a) || IsOfAny(b) ? OfAny
        : (a.Holder, b.Holder) switch
        {
            ({ } one, { } other) => AreToldApart(a.Claim.Firms, one, other) || AreToldApart(b.Claim.Firms, one, other)
                ? Apart(one, other)
                : null,
            ({ } one, null) => OfOther(b.Claim, one, a.Claim.Firms, owners),
            (null, { } other) => OfOther(a.Claim, other, b.Claim.Firms, owners),
            _ => a.Claim.Firms is [var one]
            && b.Claim.Firms is [var other]
            && !owners.AreOne(one, other)
            && !owners.IsNamedIn(one, b.Claim.Article)
            && !owners.IsNamedIn(other, a.Claim.Article)
                ? Apart(one, other)
                : null,
        };

    private static bool IsOfAny(NumberProfile profile) => profile.Holder is null && profile.Claim.Firms.Count > 1;

    // "Arvik Mills" and "Arvik" of an article that tells of both
    private static bool AreToldApart(IReadOnlyList<string> firms, string one, string other) =>
        !string.Equals(one, other, StringComparison.Ordinal)
        && firms.Contains(one, StringComparer.Ordinal)
        && firms.Contains(other, StringComparer.Ordinal);

    // an article that tells of one other firm and does not open with this, or that names several of those of which the other tells
    private static Obstacle? OfOther(Claim open, string firm, IReadOnlyList<string> firms, OwnerGate owners) =>
        open.Firms is [var only]
            ? owners.AreOne(only, firm) || OwnerGate.IsAtHead(firm, open.Article)
                ? null
                : Apart(only, firm)
            : firms.Count > 1 && firms.Count(f => owners.IsNamedIn(f, open.Article)) != 1
                ? OfAny
                : null;

    private static Obstacle Apart(string one, string other) =>
        new(NotComparedReason.OtherPopulation, $"one is of {one}, the other of {other}");
}
