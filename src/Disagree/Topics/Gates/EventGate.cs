using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two claims that name no common subject speak of one event: by when, by where, and by the words around them.
/// </summary>
internal sealed class EventGate(ConceptTable concepts, PlaceTree places, Stories stories)
{
    // of the value of each claim that was asked for; a gate serves one alignment
    private readonly Dictionary<Claim, HashSet<string>> words = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reports farther apart in days than these speak of one event only where a name shows it.</summary>
    internal const int DaysOfOneEvent = 31;

    /// <summary>Why the two speak of different events; null where nothing shows that they do.</summary>
    internal Obstacle? Between(Claim a, Claim b)
    {
        if (
            a.Publication?.Period is { IsUnknown: false } one
            && b.Publication?.Period is { IsUnknown: false } other
            && DaysApart.Of(one, other) > DaysOfOneEvent
            && !stories.AreOne(a, b)
        )
        {
            return new(
                NotComparedReason.OtherEvent,
                $"the articles are of {PeriodWords.Of(one)} and {PeriodWords.Of(other)}, and no name shows that they speak of one event"
            );
        }

        return Strangers.Between(a, b, stories) ?? Times(a, b) ?? Times(b, a) ?? Place(a, b) ?? Answers(a, b);
    }

    /// <summary>
    /// Whether two places where something happened are told within some days, for a town sees more than one event; of other answers nothing
    /// is asked.
    /// </summary>
    internal static bool AreOfOneTime(Claim a, Claim b) =>
        !IsEventPlace(a)
        || !IsEventPlace(b)
        || a.Publication?.Period is not { IsUnknown: false } one
        || b.Publication?.Period is not { IsUnknown: false } other
        || DaysApart.Of(one, other) <= Strangers.DaysOfOneStory;

    private static bool IsEventPlace(Claim claim) => claim.Property is EventPlaces.PlaceOfEvent;

    /// <summary>
    /// Whether the answers can be set side by side: two phrases only where they have most words in common, two persons where
    /// they have one family name, two places also where one
    /// lies in the other. For a question that has many answers at a time, others are answers of their own.
    /// </summary>
    internal bool AreOfOneKind(Claim a, Claim b)
    {
        var (one, other) = ((NameValue)a.Value, (NameValue)b.Value);
        if (IsNobody(a) != IsNobody(b) && one.Type is NameType.Person)
        {
            return a.LeadPlaces.Any(p => !places.IsCountry(p) && b.LeadPlaces.Contains(p, StringComparer.OrdinalIgnoreCase));
        }

        if (
            one.Holders is Holders.One or Holders.Ever
            || IsWording(a)
            || IsWording(b)
            || (one.Type is NameType.Organization && other.Type is NameType.Organization)
            || IsBodyAt(a, b)
            || IsBodyAt(b, a)
        )
        {
            return true;
        }

        return places.IsWithin(one.Name, other.Name)
            || places.IsWithin(other.Name, one.Name)
            || (
                one.Type is NameType.Person && other.Type is NameType.Person
                    ? string.Equals(Family(one.Name), Family(other.Name), StringComparison.OrdinalIgnoreCase)
                    : ShareMost(Words(a), Words(b))
            );
    }

    // "flown to Seren Hospital in Ohio" and "flown to Ohio"
    private bool IsBodyAt(Claim body, Claim place) =>
        body is { Value: NameValue { Type: NameType.Organization }, Place: { } spot }
        && place.Value is NameValue { Type: NameType.Place } where
        && places.IsWithin(spot, where.Name);

    private static string Family(string name) => name[(name.LastIndexOf(' ') + 1)..];

    // "no one was charged" answers for every event of every town
    private static bool IsNobody(Claim claim) => claim.Mention is RelationMention { Value.Rule: "nobody" };

    /// <summary>Whether two articles that tell one story both say that nobody has done it yet, in whatever words.</summary>
    internal bool AreBothOpen(Claim a, Claim b) => IsNobody(a) && IsNobody(b) && stories.AreOne(a, b);

    // a value that the table gives, or "nobody"
    private static bool IsWording(Claim claim) => claim.Mention is RelationMention { Value.Rule: "wording" or "nobody" };

    // more than half of the words of the shorter one
    private static bool ShareMost(HashSet<string> one, HashSet<string> other) =>
        2 * one.Count(other.Contains) > Math.Min(one.Count, other.Count);

    private HashSet<string> Words(Claim claim) =>
        words.TryGetValue(claim, out var known)
            ? known
            : words[claim] = claim
                .Value.Text.Split([' ', '-', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries)
                .Where(w => w.Length > 2 && w is not ("the" or "and"))
                .Select(Inflection.Singular)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name, or a word for a thing, stands beside both.</summary>
    internal bool ShareWords(Claim a, Claim b) =>
        a.Event.Names.Overlaps(b.Event.Names)
        || a.Event.Actions.Overlaps(b.Event.Actions)
        || a.Event.Things.Any(t => b.Event.Things.Contains(t) && !concepts.IsWithin(t, "person"));

    // "a blast in April": past for the article, so not what another reports without a date, or with another
    private static Obstacle? Times(Claim a, Claim b)
    {
        if (a.Period is not { } period || !PastEvent.IsBackground(period, a))
        {
            return null;
        }

        return b.Period is { } other && other.Overlaps(period)
            ? null
            : new(NotComparedReason.OtherEvent, $"one is about an event of {PeriodWords.Of(period)}, which is past for its article");
    }

    // one event may be answered by a body and by the town where that lies, but not by two towns
    private Obstacle? Answers(Claim a, Claim b) =>
        (a.Value, b.Value) is (NameValue { Type: NameType.Place, Holders: Holders.Many } one, NameValue { Type: NameType.Place } other)
        && places.AreApart(one.Name, other.Name)
            ? new(NotComparedReason.OtherPlace, $"one names {one.Name}, the other {other.Name}")
            : null;

    private Obstacle? Place(Claim a, Claim b)
    {
        var (one, other) = (Spot(a), Spot(b));
        return one is not null && other is not null && places.AreApart(one, other)
            ? new(NotComparedReason.OtherPlace, $"one is about {one}, the other about {other}")
            : null;
    }

    private string? Spot(Claim claim) =>
        claim.Place is { } place && !places.IsCountry(place) && !string.Equals(claim.Value.Text, place, StringComparison.Ordinal)
            ? place
            : null;
}
