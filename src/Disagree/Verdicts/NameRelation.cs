using Disagree.Claims;
using Disagree.Mentions.Names.Matching;
using Disagree.Mentions.Relations;
using Disagree.Topics;
using Disagree.Topics.Relations;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How two names that answer one question stand to each other.</summary>
internal sealed class NameRelation(PlaceTree places, NameMatcher names, OfficeRelation offices, HoldersByHand hands)
{
    // Where several share a role, a new name this many days after the old one is taken for its successor.
    private const int SuccessionDays = 60;

    internal Relation Between(Claim a, Claim b)
    {
        var (one, other, holders) = ((NameValue)a.Value, (NameValue)b.Value, hands.Between(a, b));
        if (string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return CameAbout(a, b)
                ?? CameAbout(b, a)
                ?? WrittenName.Between(a, b)
                ?? new Relation(a, b, RelationKind.Same, RelationReason.SameValue, $"Both say {one.Name}.");
        }

        if ((NamingRelation.Between(a, b) ?? Succession.Between(a, b) ?? offices.Between(a, b)) is { } known)
        {
            return known;
        }

        if (a.Victory is { } victory && b.Victory is { } reverse && victory.IsReverseOf(reverse))
        {
            return new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.OneHolder,
                $"One says that {one.Name} won or leads, the other {other.Name}."
            );
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        var follows = a.AsOf.IsBefore(b.AsOf);
        if (NotKnownYet.Between(a, b) is { } found)
        {
            return found;
        }

        if ((Charges.Conflict(a, b) ?? Wordings.Conflict(one, other, names)) is { } why)
        {
            return follows && one.Type is NameType.Other
                ? Follows(a, b)
                : new Relation(a, b, RelationKind.Differs, RelationReason.OtherWord, why);
        }

        if (
            IsPhrase(a)
            && IsPhrase(b)
            && (NameWords.IsMoreExact(one.Name, other.Name) || NameWords.IsVague(one.Name) || NameWords.IsVague(other.Name))
        )
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.MoreSpecific,
                $"“{one.Name}” and “{other.Name}” can be right at once."
            );
        }

        if (holders is not (Holders.One or Holders.Ever) && (one.Type is NameType.Other || other.Type is NameType.Other))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.MoreSpecific,
                $"“{one.Name}” and “{other.Name}” can be right at once."
            );
        }

        if (CanBeOne(one, other))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.MoreSpecific,
                $"{one.Name} and {other.Name} can be the same, one more exact than the other."
            );
        }

        if (Contests.AreOfOneElection(a, b, places))
        {
            return new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.OneHolder,
                $"Only one can have won: {a.Value.Text} or {b.Value.Text}."
            );
        }

        return holders switch
        {
            Holders.One when follows && !Handover.IsUntold(a, b) => Follows(a, b),
            Holders.Few when follows && DaysBetween(a, b) >= SuccessionDays => Follows(a, b),
            Holders.One or Holders.Ever => new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.OneHolder,
                $"Only one can be right of “{Role(a)}” at a time: {a.Value.Text} or {b.Value.Text}."
            ),
            _ => new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.SharedRole,
                $"{a.Value.Text} and {b.Value.Text} can both be “{Role(a)}”."
            ),
        };
    }

    // "Minneapolis" and "Minnesota", "Eric" and "Eric Keller"; places of which it is not known where they lie may lie in each other
    private bool CanBeOne(NameValue one, NameValue other) =>
        one.Type is NameType.Place || other.Type is NameType.Place
            ? !places.AreApart(one.Name, other.Name)
            : one.Type is not NameType.Other
                && other.Type is not NameType.Other
                && (
                    NameWords.SharesWord(one.Name, other.Name)
                    || NameWords.IsShortForm(one.Name, other.Name)
                    || NameWords.IsShortForm(other.Name, one.Name)
                    || names.Match(one.Name, other.Name, one.Type).Same
                );

    private static bool IsPhrase(Claim claim) => claim.Mention is RelationMention { Value.Rule: "phrase" };

    // what one article still expects, another tells as done
    private static Relation? CameAbout(Claim plan, Claim deed) =>
        plan.Value is NameValue { Holders: Holders.One or Holders.Ever }
        && plan.Subject.Length > 0
        && string.Equals(plan.Subject, deed.Subject, StringComparison.OrdinalIgnoreCase)
        && plan.IsAhead
        && !deed.IsAhead
        && !deed.AsOf.IsBefore(plan.AsOf)
        && !plan.Article.IsSame(deed.Article)
            ? new Relation(
                plan,
                deed,
                RelationKind.Updated,
                RelationReason.CameAbout,
                $"What one still expects ({plan.Value.Text}), the other tells as done."
            )
            : null;

    private static Relation Follows(Claim a, Claim b) =>
        new(
            a,
            b,
            RelationKind.Updated,
            RelationReason.LaterAsOf,
            $"{a.Value.Text} as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later."
        );

    private static int DaysBetween(Claim a, Claim b) => b.AsOf.First!.Value.DayNumber - a.AsOf.Last!.Value.DayNumber;

    private static string Role(Claim claim) => claim.Subject.Length == 0 ? claim.Property : $"{claim.Property} of {claim.Subject}";
}
