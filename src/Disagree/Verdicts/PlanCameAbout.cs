using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether one article tells as done, with another number, what an earlier one told as planned: 300 soldiers were to be sent, 260 were.
/// </summary>
internal static class PlanCameAbout
{
    internal static Relation? Between(Claim a, Claim b, Interval left, Interval right) =>
        !((a.IsDecided && b.IsDecided) || (a.IsScheduled && b.IsScheduled)) || a.IsAhead == b.IsAhead || left.Overlaps(right) ? null
        : a.IsAhead && a.AsOf.IsBefore(b.AsOf) ? Of(a, b)
        : b.IsAhead && b.AsOf.IsBefore(a.AsOf) ? Of(b, a)
        : null;

    private static Relation Of(Claim plan, Claim deed) =>
        new(
            plan,
            deed,
            RelationKind.Updated,
            RelationReason.CameAbout,
            $"What {plan.Article.Label} still expects ({plan.Value.Text}), {deed.Article.Label} tells as done ({deed.Value.Text})."
        );
}
