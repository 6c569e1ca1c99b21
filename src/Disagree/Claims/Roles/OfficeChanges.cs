using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Tells which offices an article says have changed hands: who has left one is no holder of it any more, "former mayor", and who came into
/// his place is, after him.
/// </summary>
internal sealed class OfficeChanges(RoleTable table, DepartureReader reader, ConceptTable concepts, ClaimContext context)
{
    /// <summary>Why a role is a former one that no word before it calls so: its holder resigned, or was dismissed.</summary>
    internal const string Left = "left office";
    private const string Former = "former ";
    private readonly List<Departure> departures = [];
    private SentenceView? last;

    internal void See(SentenceView view)
    {
        reader.Read(view, departures);
        for (var i = departures.Count - 1; i >= 0 && (IsIn(departures[i], view) || IsIn(departures[i], last)); i--)
        {
            var (departure, from) = (departures[i], IsIn(departures[i], view) ? view.TokenFrom(departures[i].Words.End) : 0);
            departures[i] = departure with
            {
                Successor = departure.Successor ?? SuccessorReader.Of(view, from, departure.Leaver),
                StaysOn = departure.StaysOn || StayingOn.Is(view, from, departure.Leaver),
            };
        }

        last = view;
    }

    internal void Settle(List<Claim> claims)
    {
        foreach (var told in departures)
        {
            var departure = told with { Successor = told.Successor ?? Named(claims, told.Leaver.Canonical) };
            if (departure is { End: OfficeEnd.Suspended, Successor: null } or { StaysOn: true })
            {
                continue;
            }

            if (
                !IsChanged(claims, departure)
                && departure is { IsOld: false, Body: null }
                && !claims.Exists(c => IsRoleOfLeaver(c, departure))
            )
            {
                claims.Add(BareDeparture.Of(departure, concepts, context));
            }
        }
    }

    private static bool IsIn(Departure departure, SentenceView? view) => ReferenceEquals(departure.Sentence, view);

    private bool IsChanged(List<Claim> claims, Departure departure)
    {
        var isChanged = false;
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            if (IsHeldBy(claims[i], departure))
            {
                PassOn(claims, i, departure);
                isChanged = true;
            }
            else if (IsRoleOf(claims[i], departure))
            {
                var former = new NameValue(Former + claims[i].Value.Text, NameType.Other) { Holders = Holders.Many };
                claims[i] = claims[i] with { Value = former, Derivation = Left, IsByTheWay = !DepartureNews.Is(departure.Sentence) };
                isChanged = true;
            }
        }

        return isChanged;
    }

    // "was replaced by Paul Marlow", "Paul Marlow succeeds her"
    private static NameMention? Named(List<Claim> claims, string leaver)
    {
        foreach (var claim in claims)
        {
            if (
                claim is
                { Mention: RelationMention relation, Modality: Modality.Asserted, Value: NameValue { Type: NameType.Person } value }
            )
            {
                if (claim.Property is "successor" && string.Equals(claim.Subject, leaver, StringComparison.Ordinal))
                {
                    return relation.Value;
                }

                if (claim.Property is "predecessor" && string.Equals(value.Name, leaver, StringComparison.Ordinal))
                {
                    return relation.Subject;
                }
            }
        }

        return null;
    }

    private static bool IsRoleOfLeaver(Claim claim, Departure departure) =>
        claim.Property is RoleClaims.RoleOf && string.Equals(claim.Subject, departure.Leaver.Canonical, StringComparison.Ordinal);

    private bool IsHeldBy(Claim claim, Departure departure) =>
        claim is { Value: NameValue { Type: NameType.Person } value, Property: not RoleClaims.RoleOf, Derivation: null }
        && string.Equals(value.Name, departure.Leaver.Canonical, StringComparison.Ordinal)
        && !IsEarlier(claim, departure)
        && (
            claim.Mention is RoleMention role && string.Equals(claim.Property, role.Role, StringComparison.Ordinal)
                ? IsOffice(role, departure)
                : claim.Mention is RelationMention { Value.Span: var span } relation
                    && departure.Sentence.Sentence.Span.Contains(span)
                    && table.IsRole(relation.Relation)
        );

    private bool IsRoleOf(Claim claim, Departure departure) =>
        claim is { Mention: RoleMention role, Derivation: null }
        && IsRoleOfLeaver(claim, departure)
        && string.Equals(claim.Value.Text, Words(role), StringComparison.Ordinal)
        && !IsEarlier(claim, departure)
        && IsOffice(role, departure);

    // of two roles it is the one that the sentence of the departure tells, where it tells one
    private bool IsOffice(RoleMention role, Departure departure) =>
        (departure.Says(role) || !(departure.IsOld || table.IsOnField(role.Role) || departure.Sentence.Roles.Exists(departure.Says)))
        && (table.Of(role.Role) is Holders.One || IsStated(role, departure))
        && (
            departure.Body is null
            || role.Organization is null
            || string.Equals(role.Organization, departure.Body, StringComparison.Ordinal)
        )
        && (
            departure.Sentence.Sentence.Span.Contains(role.Span)
            || !departure.Sentence.Roles.Exists(r => !SuccessorReader.IsOther(r.Holder, departure.Leaver))
        );

    // "Coach Ruth Keller was sacked", "Keller resigned as senator"; not "Keller, an engineer, resigned" nor "pilot Keller was replaced"
    private bool IsStated(RoleMention role, Departure departure) =>
        !table.IsKin(role.Role)
        && departure.Sentence.Sentence.Span.Contains(role.Span)
        && (departure.Says(role) || (role.Rule is "title" or "beforeName" && departure.End is not OfficeEnd.Replaced));

    private static string Words(RoleMention role) => role.Organization is null ? role.Role : $"{role.Role} of {role.Organization}";

    // told of a day before the article, in another sentence than the departure
    private static bool IsEarlier(Claim claim, Departure departure) =>
        departure.Sentence.Sentence.Span is var sentence
        && !sentence.Contains(claim.Span)
        && claim.AsOf.IsBefore(departure.Sentence.Mentions.WrittenAt(sentence));

    private static void PassOn(List<Claim> claims, int at, Departure departure)
    {
        var held = claims[at];
        if (departure.Successor is not { } successor)
        {
            if (held.Mention is RoleMention)
            {
                claims[at] = held with { Derivation = Left };
            }

            return;
        }

        claims.RemoveAt(at);
        var former = new NameValue(departure.Leaver.Canonical, NameType.Person);
        var known = claims.FindIndex(c =>
            string.Equals(c.Property, held.Property, StringComparison.Ordinal)
            && c.Value is NameValue { Type: NameType.Person } value
            && string.Equals(value.Name, successor.Canonical, StringComparison.Ordinal)
        );
        if (known >= 0)
        {
            claims[known] = claims[known] with { Replaces = former };
            return;
        }

        claims.Insert(
            at,
            held with
            {
                Span = successor.Span,
                Quote = departure.Sentence.Mentions.Document.Quote(successor.Span),
                Value = new NameValue(successor.Canonical, NameType.Person) { Holders = ((NameValue)held.Value).Holders },
                Replaces = former,
            }
        );
    }
}
