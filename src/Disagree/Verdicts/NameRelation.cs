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
    /// <summary>Why two names fit where both may hold the role.</summary>
    internal const string SharedRole = "sharedRole";

    // Where several share a role, a new name this many days after the old one is taken for its successor.
    private const int SuccessionDays = 60;
    private const int ShortestStem = 3;

    internal Relation Between(Claim a, Claim b)
    {
        var (one, other, holders) = ((NameValue)a.Value, (NameValue)b.Value, hands.Between(a, b));
        if (string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return CameAbout(a, b)
                ?? CameAbout(b, a)
                ?? WrittenName.Between(a, b)
                ?? new Relation(a, b, RelationKind.Same, "sameValue", $"Both say {one.Name}.");
        }

        if ((NamingRelation.Between(a, b) ?? Succession.Between(a, b) ?? offices.Between(a, b)) is { } known)
        {
            return known;
        }

        if (a.Victory is { } victory && b.Victory is { } reverse && victory.IsReverseOf(reverse))
        {
            return new Relation(a, b, RelationKind.Differs, "oneHolder", $"One says that {one.Name} won or leads, the other {other.Name}.");
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
            return follows && one.Type is NameType.Other ? Follows(a, b) : new Relation(a, b, RelationKind.Differs, "otherWord", why);
        }

        if (IsPhrase(a) && IsPhrase(b) && (IsMoreExact(one.Name, other.Name) || IsVague(one.Name) || IsVague(other.Name)))
        {
            return new Relation(a, b, RelationKind.Compatible, "moreSpecific", $"“{one.Name}” and “{other.Name}” can be right at once.");
        }

        if (holders is not (Holders.One or Holders.Ever) && (one.Type is NameType.Other || other.Type is NameType.Other))
        {
            return new Relation(a, b, RelationKind.Compatible, "moreSpecific", $"“{one.Name}” and “{other.Name}” can be right at once.");
        }

        if (CanBeOne(one, other))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                "moreSpecific",
                $"{one.Name} and {other.Name} can be the same, one more exact than the other."
            );
        }

        if (Contests.AreOfOneElection(a, b, places))
        {
            return new Relation(a, b, RelationKind.Differs, "oneHolder", $"Only one can have won: {a.Value.Text} or {b.Value.Text}.");
        }

        return holders switch
        {
            Holders.One when follows && !Handover.IsUntold(a, b) => Follows(a, b),
            Holders.Few when follows && DaysBetween(a, b) >= SuccessionDays => Follows(a, b),
            Holders.One or Holders.Ever => new Relation(
                a,
                b,
                RelationKind.Differs,
                "oneHolder",
                $"Only one can be right of “{Role(a)}” at a time: {a.Value.Text} or {b.Value.Text}."
            ),
            _ => new Relation(a, b, RelationKind.Compatible, SharedRole, $"{a.Value.Text} and {b.Value.Text} can both be “{Role(a)}”."),
        };
    }

    // "Minneapolis" and "Minnesota", "Eric" and "Eric Keller"; places of which it is not known where they lie may lie in each other
    private bool CanBeOne(NameValue one, NameValue other) =>
        one.Type is NameType.Place || other.Type is NameType.Place
            ? !places.AreApart(one.Name, other.Name)
            : one.Type is not NameType.Other
                && other.Type is not NameType.Other
                && (
                    SharesWord(one.Name, other.Name)
                    || IsShortForm(one.Name, other.Name)
                    || IsShortForm(other.Name, one.Name)
                    || names.Match(one.Name, other.Name, one.Type).Same
                );

    private static bool IsPhrase(Claim claim) => claim.Mention is RelationMention { Value.Rule: "phrase" };

    // "lung cancer" of "cancer"
    private static bool IsMoreExact(string one, string other) =>
        Shared(one, other) == one.AsSpan().Count(' ') + 1 || Shared(other, one) == other.AsSpan().Count(' ') + 1;

    // "died of his injuries": of whatever caused them
    private static bool IsVague(string cause) =>
        cause.EndsWith("injuries", StringComparison.Ordinal)
        || cause.EndsWith("wounds", StringComparison.Ordinal)
        || cause.EndsWith("causes", StringComparison.Ordinal)
        || cause.Contains("complications", StringComparison.Ordinal);

    // "Sandi" of "Sandra Keller"
    private static bool IsShortForm(string brief, string full) =>
        !brief.Contains(' ', StringComparison.Ordinal)
        && brief.Length > ShortestStem
        && brief[^1] is 'i' or 'y' or 'e'
        && brief.TrimEnd('e').TrimEnd('i', 'y') is { Length: >= ShortestStem } stem
        && full.StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    private static bool SharesWord(string one, string other)
    {
        var isBare = !one.Contains(' ', StringComparison.Ordinal) || !other.Contains(' ', StringComparison.Ordinal);
        return isBare
            ? Shared(one, other) > 0
            : Shared(one, other) == one.AsSpan().Count(' ') + 1 || Shared(other, one) == other.AsSpan().Count(' ') + 1;
    }

    // how many words of the one the other has
    private static int Shared(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shared = 0;
        foreach (var word in one.Split(' '))
        {
            foreach (var candidate in other.Split(' '))
            {
                if (one[word].Equals(other[candidate], StringComparison.OrdinalIgnoreCase))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    // what one article still expects, another tells as done
    private static Relation? CameAbout(Claim plan, Claim deed) =>
        plan.Value is NameValue { Holders: Holders.One or Holders.Ever }
        && plan.Subject.Length > 0
        && string.Equals(plan.Subject, deed.Subject, StringComparison.OrdinalIgnoreCase)
        && plan.IsAhead
        && !deed.IsAhead
        && !deed.AsOf.IsBefore(plan.AsOf)
        && !string.Equals(plan.Article.Id, deed.Article.Id, StringComparison.Ordinal)
            ? new Relation(
                plan,
                deed,
                RelationKind.Updated,
                "cameAbout",
                $"What one still expects ({plan.Value.Text}), the other tells as done."
            )
            : null;

    private static Relation Follows(Claim a, Claim b) =>
        new(
            a,
            b,
            RelationKind.Updated,
            "laterAsOf",
            $"{a.Value.Text} as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later."
        );

    private static int DaysBetween(Claim a, Claim b) => b.AsOf.First!.Value.DayNumber - a.AsOf.Last!.Value.DayNumber;

    private static string Role(Claim claim) => claim.Subject.Length == 0 ? claim.Property : $"{claim.Property} of {claim.Subject}";
}
