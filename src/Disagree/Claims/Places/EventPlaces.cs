using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Makes a claim of each place of which a clause says that something happened there, where the article opens with that place: "nine were
/// hurt in Seren".
/// </summary>
internal sealed class EventPlaces(EventTable events, ConceptTable concepts, ClaimContext context)
{
    /// <summary>The relation of an event to where it happened.</summary>
    internal const string PlaceOfEvent = "place of the event";

    private const int Reach = 7;
    private const int Ahead = 12;

    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var name in view.Names)
        {
            if (name.Type is not NameType.Place || name.Rule is "demonym" || !IsOfLead(view, name) || IsTold(view, name))
                continue;
            var at = view.TokenFrom(name.Span.Start);
            var end = view.TokenFrom(name.Span.End);
            if (IsOfOther(view, end) || Opening(view, at) is not (>= 0 and var first))
                continue;
            var clause = Clause.Around(view, first, end, concepts);
            if (!view.IsVerb(first) && !Holds(view, clause, first, end))
                continue;
            var document = view.Mentions.Document;
            var span = new Articles.TextSpan(view.Sentence.Part, view.Tokens[first].Start, name.Span.End);
            var claim = new Claim(
                document.Article,
                span,
                document.Quote(span),
                new NameValue(name.Canonical, NameType.Place) { Holders = Holders.Many }
            )
            {
                Property = PlaceOfEvent,
                Mention = new RelationMention(span, PlaceOfEvent, null, name, Holders.Many, "eventPlace"),
                Period = context.TimeOf(view, clause, at)?.Scope,
            };
            claims.Add(context.Complete(claim, view, clause));
        }
    }

    private static bool IsTold(SentenceView view, NameMention name) =>
        view.Relations.Exists(r => r.Relation is PlaceOfEvent && r.Span.Overlaps(name.Span));

    private static bool IsOfLead(SentenceView view, NameMention name) =>
        view.Places.Lead.Contains(name.Canonical, StringComparer.OrdinalIgnoreCase)
        || (
            view.Places.Within.TryGetValue(name.Canonical, out var wider)
            && view.Places.Lead.Contains(wider, StringComparer.OrdinalIgnoreCase)
        );

    // "in", "in the market town of", "hit the Tarlian village of" before a place; -1 where no such words lead to it
    private int Opening(SentenceView view, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            var word = view.WordAt(i);
            if (word is "off" or "on" || (word is not "inside" && view.Is(i, WordClass.Where)))
                return i;
            if (view.IsVerb(i))
                return IsBlow(view, i) ? i : -1;
            if (
                view.Is(i, WordClass.NoPlaceAhead)
                || (
                    view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun)
                    && word is not ("of" or "the" or "-" or "through" or "into" or "over" or "onto")
                )
            )
                break;
        }

        return -1;
    }

    // "the quake | shook", "the storm | swept through": what befalls a place, and no people's doing alone
    private bool IsBlow(SentenceView view, int verb) =>
        view.Tokens[verb].Tag is Tag.PastVerb or Tag.Verb
        && events.OfVerb(view, verb) is { Kind: EventKind.Empty } or { Event: "attack" or "quake" or "storm" or "flood" }
        && !view.IsLemma(verb, WordClass.NoBlow);

    // "in the Seren embassy", "at Seren's mint"
    private static bool IsOfOther(SentenceView view, int end) =>
        end < view.Tokens.Length
        && (
            view.Tokens[end].Tag is Tag.Possessive
            || view.WordAt(end) is "-"
            || (view.Tokens[end].Tag is Tag.Noun && !view.Is(end, WordClass.PlaceKind))
        );

    // what happened there is told right before the place, or, where nothing is, behind it: "driving them out of the land in Seren" tells of
    // no event there
    private bool Holds(SentenceView view, Clause clause, int preposition, int end)
    {
        for (var i = preposition - 1; i >= clause.First; i--)
        {
            if (IsEvent(view, i))
                return true;
            if (IsOfAnother(view, i))
                return false;
        }

        var last = end + 1 < view.Tokens.Length && view.WordAt(end + 1) is "where" ? Math.Min(view.Tokens.Length, end + Ahead) : clause.End;
        for (var i = end; i < last; i++)
        {
            if (IsEvent(view, i))
                return true;
            if (IsOfAnother(view, i))
                return false;
        }

        return false;
    }

    // a verb that says what was done there, unless it leaves that to a noun: "the attack began in", "bombs fell on"
    private bool IsOfAnother(SentenceView view, int i) =>
        view.IsVerb(i)
        && (view.Tokens[i].Tag is Tag.PastVerb || (i > 0 && view.Tokens[i - 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Pronoun))
        && events.OfVerb(view, i) is not { Kind: EventKind.Empty }
        && view.LemmaAt(i) is not ("fall" or "drop" or "land" or "rain");

    // an event of which the place tells which it is, or what befell people
    private bool IsEvent(SentenceView view, int i) =>
        view.NameAt(i) is null
        && (
            (
                view.IsVerb(i) ? events.OfVerb(view, i)
                : view.Tokens[i].Tag is Tag.Noun ? events.OfNoun(view, i)
                : null
            )
                is { Kind: EventKind.Place }
                    or { Event: "death" }
            || (
                view.Tokens[i].Tag is Tag.Noun
                && (concepts.Thing(view, i) is "bomb" or "shot" or "battle" || view.LemmaAt(i) is "epicenter" or "epicentre")
            )
                ? view.LemmaAt(i) is not ("completion" or "deadline")
                : view.Tokens[i].Tag is Tag.Adjective && view.WordAt(i) is "dead"
        );
}
