using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Casts;

/// <summary>
/// Whom and what an article names: persons, bodies and places, by their names and by the telling words of these. Articles about one event
/// have some of them in common; where two have none, nothing shows that they tell of one event.
/// </summary>
internal sealed class Cast
{
    // an article that names fewer tells too little of its event to set it apart
    private const int Enough = 3;
    private const int LeadSentences = 3;
    private const int Several = 3;

    private readonly NameSet persons = new();
    private readonly NameSet towns = new();
    private readonly NameSet others = new();
    private readonly HashSet<string> bodies = new(StringComparer.OrdinalIgnoreCase);

    // without the names that many have, "Savings Bank", "Justice Department"
    private readonly HashSet<string> owners = new(StringComparer.OrdinalIgnoreCase);
    private bool isTelling;

    // claims of two articles are compared again and again
    private SharedCast? last;

    private Cast() { }

    /// <summary>Whether it holds a person.</summary>
    internal bool HasPersons => persons.Count > 0;

    /// <summary>The cast of an article, in canonical names; what stands in articles about anything is no part of it.</summary>
    internal static Cast Of(ArticleMentions mentions, CastWords words)
    {
        var cast = new Cast();
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var document = mentions.Document;
        var lead = document.Sentences.Where(s => s.StatesClaims).Take(LeadSentences).ToList();
        foreach (var names in mentions.Names.GroupBy(n => (n.Type, n.Canonical)).Where(g => !words.IsEverywhere(g.Key.Canonical)))
        {
            cast.Add(names.Key.Canonical, names.Key.Type, document, words, names.Any(n => IsWithin(lead, n.Span)));
            if (names.Any(n => document.Sentences[document.SentenceAt(n.Span)].StatesClaims))
            {
                said.Add(names.Key.Canonical);
            }
        }

        cast.persons.Settle();
        cast.towns.Settle();
        cast.others.Settle();
        cast.isTelling = said.Count >= Enough;
        return cast;
    }

    private static bool IsWithin(List<Sentence> sentences, TextSpan span)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether nothing shows that two articles, each of which names enough, tell of one event: they name nothing in common or, where they
    /// were written long after each other, nothing beyond a well-known place or a single word.
    /// </summary>
    /// <remarks>A claim made by hand has no cast, and is apart from none.</remarks>
    internal static bool AreApart(Cast? one, Cast? other, bool isLongAfter)
    {
        if (one is not { isTelling: true } || other is not { isTelling: true } || ReferenceEquals(one, other))
        {
            return false;
        }

        var shared = SharedBy(one, other);
        return shared.Telling == 0 ? isLongAfter || shared.Towns == 0 : isLongAfter && shared.Telling + shared.Towns == 1;
    }

    /// <summary>
    /// Whether two articles name one person, and another or a body or a spot beside: they tell of one event, however long after each other.
    /// </summary>
    internal static bool AreOne(Cast? one, Cast? other) =>
        one is not null && other is not null && SharedBy(one, other) is { Persons: > 0, Telling: > 1 };

    /// <summary>
    /// Whether two articles tell one story: they name one person and another name beside or, where they were written within days of each
    /// other, several names of other things.
    /// </summary>
    internal static bool TellOneStory(Cast? one, Cast? other, bool isWithinDays) =>
        AreOne(one, other) || (isWithinDays && one is not null && other is not null && SharedBy(one, other).Telling >= Several);

    /// <summary>Whether two articles name one person, or one body or spot that is no well-known place.</summary>
    internal static bool Share(Cast? one, Cast? other) => one is not null && other is not null && SharedBy(one, other).Telling > 0;

    /// <summary>
    /// Whether two statements, each of an article and with the names beside it, may be figures of one body: one that stands beside them or
    /// that the articles open with is shared, or one of the articles names none. Where each has a name beside it of which the other article
    /// says nothing, they are figures of two.
    /// </summary>
    internal static bool MayShareBody(Claim a, Claim b)
    {
        if (a.Cast is not { } one || b.Cast is not { } other || ReferenceEquals(one, other))
        {
            return true;
        }

        if (one.IsStranger(a, other) && other.IsStranger(b, one))
        {
            return false;
        }

        return !one.NamesAny || !other.NamesAny ? true
            : one.owners.Count == 0 || other.owners.Count == 0 ? one.others.Shared(other.others) > 0
            : one.bodies.Count == 0 || other.bodies.Count == 0 ? one.owners.Overlaps(other.owners)
            : one.bodies.Overlaps(other.bodies)
                || one.bodies.Overlaps(b.Event.Names)
                || other.bodies.Overlaps(a.Event.Names)
                || a.Event.Names.Any(n => b.Event.Names.Contains(n) && one.owners.Contains(n));
    }

    private bool NamesAny => persons.Count + others.Count > 0;

    // names stand beside the claim, and of none of them does the other article speak
    private bool IsStranger(Claim claim, Cast other)
    {
        var names = false;
        foreach (var name in claim.Event.Names)
        {
            if (owners.Contains(name))
            {
                names = true;
                if (other.owners.Contains(name))
                {
                    return false;
                }
            }
        }

        return names;
    }

    private void Add(string name, NameType type, Document document, CastWords words, bool isInLead)
    {
        if (type is NameType.Person && name.Contains(' ', StringComparison.Ordinal))
        {
            persons.Add(name);
            owners.Add(name);
            owners.UnionWith(words.Telling(name[(name.LastIndexOf(' ') + 1)..], document));
            return;
        }

        if (words.IsKnownPlace(name))
        {
            towns.Add(name);
            return;
        }

        // a body of a town, "Lowick Police", tells no more than the town
        var telling = words.Telling(name, document);
        var known = telling.FindAll(words.IsKnownPlace);
        towns.Add(known);
        var own = known.Count == 0 ? telling : telling.FindAll(w => !known.Contains(w));
        others.Add(own);
        if (known.Count == 0 || known.Count < telling.Count)
        {
            others.Add(name);
            if (telling.Count > 0)
            {
                AddOwner(owners);
                if (isInLead && type is NameType.Organization or NameType.Person)
                {
                    AddOwner(bodies);
                }
            }
        }

        void AddOwner(HashSet<string> to)
        {
            to.Add(name);
            to.UnionWith(own);
        }
    }

    private static SharedCast SharedBy(Cast one, Cast other) =>
        one.last is { } known && ReferenceEquals(known.With, other) ? known
        : other.last is { } found && ReferenceEquals(found.With, one) ? found
        : one.last = new SharedCast(other, one.persons.Shared(other.persons), SharedBeside(one, other), one.towns.Shared(other.towns));

    // what one article lets take for a person, "Ellis Marine said", is still the body that another names
    private static int SharedBeside(Cast one, Cast other) =>
        one.others.Shared(other.others) + one.persons.Shared(other.others) + one.others.Shared(other.persons);
}
