using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>Finds the event that a time expression dates: the noun that it stands at ("Sunday's shooting"), else the verb of its clause.</summary>
internal sealed class DatedEventReader(EventTable table, ConceptTable concepts)
{
    private const int FarthestRecord = 6;
    private readonly Participants participants = new(table);
    private readonly EventVerbs verbs = new(table);
    private readonly EventSetting setting = new(table, concepts);

    /// <summary>The event; null where the time dates a thing ("the 2015 accord") or nothing that can be told.</summary>
    internal DatedEvent? Read(SentenceView view, Clause clause, int from, int to, TimeBearing bearing) =>
        Find(view, clause, from, to, bearing) is { } found ? setting.Of(view, clause, found) : null;

    /// <summary>The announcement of what follows a time of speaking: "said on Monday it would buy the mill"; null where nothing is announced.</summary>
    internal DatedEvent? ReadAnnounced(SentenceView view, int from, int to)
    {
        if (AnnouncedVerb.Find(view, table, to) is not (>= 0 and var verb))
        {
            return null;
        }

        var clause = Clause.Around(view, verb, verb, concepts);
        var saying = GoverningVerb.Find(view, clause with { First = 0 }, from, to);
        return setting.Of(view, clause, OfVerb(view, AnnouncedVerb.Event, EventKind.Again, saying, from, clause) with { Head = verb, Verb = verb });
    }

    /// <summary>How many words the verb at a token has: two in "take office".</summary>
    internal int WordsOf(SentenceView view, int verb) => table.OfVerb(view, verb, out var end) is null ? 1 : end - verb;

    private DatedEvent? Find(SentenceView view, Clause clause, int from, int to, TimeBearing bearing)
    {
        if (bearing is TimeBearing.Since && StateVerb.Find(view, clause, table, from) is { } state)
        {
            return OfVerb(view, state.Event, state.Kind, state.At, from, clause);
        }

        if (bearing is TimeBearing.Since && RecordWords.StandBefore(view, Math.Max(clause.First, from - FarthestRecord + 1), from))
        {
            return null;
        }

        if (bearing is TimeBearing.Until && from > 1 && view.LemmaAt(from - 2) is "have")
        {
            return OfVerb(view, "deadline", EventKind.Place, from - 2, from, clause);
        }

        if (IsPrenominal(view, from, to, out var noun))
        {
            return table.OfNoun(view, noun) is { } named ? OfNoun(view, named, noun, -1, to) : null;
        }

        var before = NounBefore(view, clause, from);
        if (before >= 0 && before == from - 1 && table.OfNoun(view, before) is { } adjacent)
        {
            return OfNoun(view, adjacent, before, -1, to);
        }

        var verb = verbs.Find(view, clause, from, to);
        verb = verb < 0 ? Verbless.Verb(view, clause, table, from) : verb;
        var done = verb < 0 ? null : table.OfPair(view, clause, verb) ?? table.OfVerb(view, verb);
        if (verb >= 0 && verbs.Doer(view, clause, verb) is >= 0 and var doer && table.OfNoun(view, doer) is { } itself)
        {
            return OfNoun(view, itself, doer, verb, to);
        }

        if (done is { Kind: not EventKind.Empty } known)
        {
            return OfVerb(view, known.Event, known.Kind, verb, from, clause);
        }

        var spoken = before >= 0 ? before : done is not null ? NounOf(view, verb, clause) : -1;
        if (spoken >= 0 && table.OfNoun(view, spoken) is { } ofNoun)
        {
            return OfNoun(view, ofNoun, spoken, verb, to);
        }

        if (verb < 0 && Verbless.Subject(view, clause, from) is >= 0 and var subject)
        {
            return OfNoun(view, (concepts.Thing(view.LemmaAt(subject)), EventKind.Unknown), subject, -1, to);
        }

        return verb < 0 ? null : OfVerb(view, concepts.Action(view.LemmaAt(verb)), EventKind.Unknown, verb, from, clause);
    }

    private DatedEvent OfNoun(SentenceView view, (string Event, EventKind Kind) named, int noun, int verb, int to)
    {
        var (people, whom, places) = participants.OfNoun(view, noun, verb, to);
        return new DatedEvent(named.Event, named.Kind, noun, verb, people, whom, places);
    }

    private DatedEvent OfVerb(SentenceView view, string name, EventKind kind, int verb, int from, Clause clause)
    {
        var (people, whom, places) = participants.OfVerb(view, verb, kind, from, clause);
        return new DatedEvent(name, kind, verb, verb, people, whom, places);
    }

    // "Sunday's shooting", "the Jan. 8 attack", "a 2015 accord": the head of the noun phrase that the time stands in
    private static bool IsPrenominal(SentenceView view, int from, int to, out int head)
    {
        head = -1;
        var tokens = view.Tokens;
        var next = to;
        var opens = from > 0 && (tokens[from - 1].Tag is Tag.Determiner or Tag.Possessive || (tokens[from - 1].Tag is Tag.Adjective && from > 1 && tokens[from - 2].Tag is Tag.Determiner));
        opens |= tokens[from].Of(view.Text) is "the" or "The" && to - from > 1;
        if (next < tokens.Length && (tokens[next].Tag is Tag.Possessive || view.WordAt(next) is "'" or "’"))
        {
            opens = true;
            next++;
        }

        if (!opens)
        {
            return false;
        }

        for (var i = next; i < tokens.Length; i++)
        {
            if (tokens[i].Tag is Tag.Noun or Tag.Gerund)
            {
                head = i;
            }
            else if (view.NameAt(i) is null && tokens[i].Tag is not (Tag.Adjective or Tag.ProperNoun or Tag.Number or Tag.NumberWord or Tag.Word or Tag.Participle) && view.WordAt(i) is not "-")
            {
                break;
            }
        }

        return head >= 0;
    }

    // the noun of an event before a time, with nothing but its place between: "the attack on the port on Friday"
    private int NounBefore(SentenceView view, Clause clause, int from)
    {
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (table.OfNoun(view, i) is { } entry && entry.Kind is not EventKind.Empty)
            {
                return i;
            }

            if (view.Tokens[i].Tag is Tag.Punctuation || (view.IsVerb(i) && !view.IsInTime(i)))
            {
                return -1;
            }
        }

        return -1;
    }

    // "the shooting happened", "began the assault": the noun of an event before or behind a verb that says nothing itself
    private int NounOf(SentenceView view, int verb, Clause clause)
    {
        for (var i = verb + 1; i < clause.End && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (table.OfNoun(view, i) is { Kind: not EventKind.Empty })
            {
                return i;
            }
        }

        for (var i = verb - 1; i >= 0 && (i == verb - 1 || !view.IsVerb(i) || table.OfNoun(view, i) is not null || (i > 0 && view.WordAt(i - 1) is "to")); i--)
        {
            if (table.OfNoun(view, i) is { Kind: not EventKind.Empty })
            {
                return i;
            }
        }

        return -1;
    }
}
