using Disagree.Claims;
using Disagree.Claims.Roles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// How two roles of one person stand to each other where both cannot be right at a time: two ministries, or an office and the same one held
/// before.
/// </summary>
internal sealed class OfficeRelation
{
    private const int DaysOfChange = 60;
    private const int DaysOfNews = 14;
    private const string Former = "former ";
    private const string President = "president of ";
    private readonly Dictionary<string, string> classes = new(StringComparer.OrdinalIgnoreCase);

    private readonly RoleTable roles;

    internal OfficeRelation(Lexicon lexicon)
    {
        roles = new RoleTable(lexicon);
        foreach (var row in lexicon["offices"].Rows)
        {
            foreach (var role in row.Alternatives(1))
            {
                classes.TryAdd(role, row[0]);
            }
        }
    }

    /// <summary>The relation; null where the two roles can be right at once.</summary>
    internal Relation? Between(Claim a, Claim b)
    {
        if (a.Property is not RoleClaims.RoleOf || b.Property is not RoleClaims.RoleOf)
        {
            return null;
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        var (isFormer, wasFormer) = (IsFormer(a), IsFormer(b));
        return isFormer == wasFormer ? (isFormer && !(HasLeft(a) && HasLeft(b)) ? null : OfTwoOffices(a, b))
            : wasFormer && Left(a, b) is { } left ? (IsNews(a, b) ? left : LookingBack(a, b))
            : null;
    }

    // "chief executive" on Monday, "former chief executive" on Friday; who was president is called so for life
    private Relation? Left(Claim held, Claim left) =>
        HasLeft(left) ? StatedLeft(held, left)
        : held.AsOf.IsBefore(left.AsOf)
        && Office(held.Value.Text) is { } office
        && !(office is "president" or "governor" && held.Mention is RoleMention { Rule: "title" })
        && string.Equals(office, Office(left.Value.Text[Former.Length..]), StringComparison.OrdinalIgnoreCase)
            ? new Relation(
                held,
                left,
                RelationKind.Updated,
                RelationReason.LeftOffice,
                $"{held.Value.Text} as of {PeriodWords.Of(held.AsOf)}; {left.Value.Text} as of {PeriodWords.Of(left.AsOf)}, which is later."
            )
        : null;

    // "former mayor" of a report of the same week, "resigned on Friday"; a look back years later contradicts nobody who called her mayor
    private static bool IsNews(Claim held, Claim left) =>
        held.AsOf is { IsUnknown: false } from
        && left.AsOf is { IsUnknown: false } to
        && (HasLeft(left) ? !left.IsByTheWay || Topics.DaysApart.Of(from, to) < DaysOfChange : Topics.DaysApart.Of(from, to) <= DaysOfNews);

    private static Relation LookingBack(Claim held, Claim left) =>
        new(
            held,
            left,
            RelationKind.Compatible,
            RelationReason.MoreSpecific,
            $"{left.Article.Label} looks back: {left.Subject} was {held.Value.Text}, and has left since."
        );

    // "Ruth Keller, the mayor, resigned": the article says itself that who was mayor is so no more
    private Relation? StatedLeft(Claim held, Claim left) =>
        !left.AsOf.IsBefore(held.AsOf)
        && held.Mention is RoleMention one
        && (
            left.Mention is RoleMention other
                ? roles.IsOne(one.Role, other.Role)
                : roles.Of(one.Role) is Holders.One && !roles.IsOnField(one.Role)
        )
            ? new Relation(
                held,
                left,
                RelationKind.Updated,
                RelationReason.LeftOffice,
                $"{left.Article.Label} says itself that {left.Subject} has left office: {held.Value.Text} held before."
            )
            : null;

    private Relation? OfTwoOffices(Claim a, Claim b) =>
        Office(Held(a)) is { } one
        && Office(Held(b)) is { } other
        && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        && string.Equals(classes[one], classes[other], StringComparison.Ordinal)
        && DaysApart(a, b) < DaysOfChange
            ? new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.OneOffice,
                $"Nobody is “{a.Value.Text}” and “{b.Value.Text}” at one time."
            )
            : null;

    private static bool HasLeft(Claim claim) => claim.Derivation is OfficeChanges.Left;

    // "finance minister" of "former finance minister"
    private static string Held(Claim claim) =>
        claim.Value.Text.StartsWith(Former, StringComparison.Ordinal) ? claim.Value.Text[Former.Length..] : claim.Value.Text;

    private static bool IsFormer(Claim claim) => HasLeft(claim) || claim.Value.Text.StartsWith(Former, StringComparison.Ordinal);

    // the office that a role begins with, "finance minister" of "finance minister of Norway"; a body too has a president
    private string? Office(string role)
    {
        if (role.StartsWith(President, StringComparison.Ordinal))
        {
            return null;
        }

        for (var words = role; words.Length > 0; words = words.LastIndexOf(' ') is var cut and > 0 ? words[..cut] : "")
        {
            if (classes.ContainsKey(words))
            {
                return words;
            }
        }

        return null;
    }

    private static int DaysApart(Claim a, Claim b) =>
        a.AsOf.Last is { } one && b.AsOf.First is { } other ? Math.Abs(other.DayNumber - one.DayNumber) : 0;
}
