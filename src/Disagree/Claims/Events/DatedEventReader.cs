using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the event that a time expression dates: the noun that it stands at ("Sunday's shooting"), else the verb of its clause.
/// </summary>
internal sealed class DatedEventReader(EventTable table, EndingStates endings, ConceptTable concepts, EventDetails details)
{
    private const int FarthestRecord = 6;
    private const int FarthestReport = 8;
    private static readonly FrozenSet<string> Nobody = FrozenSet<string>.Empty;
    private readonly EventMaker maker = new(table);
    private readonly EventVerbs verbs = new(table);
    private readonly StagedNoun staged = new(table, concepts);
    private readonly SpokenNoun nouns = new(table);
    private readonly AwaitedEvent awaited = new(table, new(table), new(table));
    private readonly SaidEvents said = new(table, concepts);

    /// <summary>The event; null where the time dates a thing ("the 2015 accord") or nothing that can be told.</summary>
    internal DatedEvent? Read(SentenceView view, Clause clause, int from, int to, TimeBearing bearing) =>
        Find(view, clause, from, to, bearing) is { } found ? details.Of(view, clause, found, from, to, bearing) : null;

    /// <inheritdoc cref="SaidEvents.Read"/>
    internal DatedEvent? ReadSaid(SentenceView view, int from, int to) => said.Read(view, from, to);

    /// <inheritdoc cref="SpokenNoun.IsReported"/>
    internal bool IsReport(SentenceView view, int from) => nouns.IsReported(view, from) || IsGiven(view, from);

    // "reports its results on Friday"
    private bool IsGiven(SentenceView view, int from)
    {
        var verb = from - 1;
        while (verb > 0 && from - verb < FarthestReport && !view.IsVerb(verb) && view.Tokens[verb].Tag is not Tag.Punctuation)
        {
            verb--;
        }

        return verb >= 0 && view.IsVerb(verb) && table.OfPair(view, Clause.Around(view, from, from, concepts), verb) is not null;
    }

    /// <summary>How many words the verb at a token has: two in "take office".</summary>
    internal int WordsOf(SentenceView view, int verb) => table.OfVerb(view, verb, out var end) is null ? 1 : end - verb;

    /// <summary>The token of the words of a state that lasts, "has led", before a time; -1 for none.</summary>
    internal int? State(SentenceView view, Clause clause, int from) => StateVerb.Find(view, clause, table, from)?.At;

    /// <summary>Whether the table knows what a verb tells.</summary>
    internal bool IsKnown(SentenceView view, Clause clause, int verb) => table.Done(view, clause, verb) is { Kind: not EventKind.Empty };

    private DatedEvent? Find(SentenceView view, Clause clause, int from, int to, TimeBearing bearing)
    {
        if (bearing is TimeBearing.Since && StateVerb.Find(view, clause, table, from) is { } state)
        {
            return maker.OfVerb(view, (state.Event, state.Kind), state.At, from, clause);
        }

        if (bearing is TimeBearing.Since && RecordWords.StandBefore(view, Math.Max(clause.First, from - FarthestRecord + 1), from))
        {
            return RecordSince.Of(view, clause, concepts, from);
        }

        if (bearing is TimeBearing.Until && endings.Find(view, clause, from) is { } end)
        {
            var ending = (end.Event, end.Kind);
            return (
                view.IsNoun(end.At) ? maker.OfNoun(view, ending, end.At, -1, to) : maker.OfVerb(view, ending, end.At, from, clause)
            ) with
            {
                IsEnd = true,
            };
        }

        if (bearing is TimeBearing.Until && awaited.Deadline(view, clause, from, to) is { } deadline)
        {
            return deadline;
        }

        // "the 2018 Stone Gap Fire"
        if (NameEnd(view, to) is >= 0 and var last && table.OfNoun(view, last) is { Kind: not EventKind.Empty } ofName)
        {
            return maker.OfNoun(view, ofName, last, -1, to);
        }

        if (SpokenNoun.IsPrenominal(view, from, to, out var noun))
        {
            return noun >= 0 && table.OfNoun(view, noun) is { } named ? maker.OfNoun(view, named, noun, -1, to) : null;
        }

        // "the Stone Gap Fire of 2018"
        if (from > 1 && view.WordAt(from - 1) is "of" && table.OfNoun(view, from - 2) is { Kind: not EventKind.Empty } ofYear)
        {
            return maker.OfNoun(view, ofYear, from - 2, -1, to);
        }

        if (StagedNoun.Due(view, clause, from) is >= 0 and var due)
        {
            return maker.OfNoun(view, Named(view, due), due, -1, to);
        }

        if (AsideDay.Noun(view, table, from, to) is >= 0 and var enclosed)
        {
            return maker.OfNoun(view, Named(view, enclosed), enclosed, -1, to);
        }

        var before = nouns.Before(view, clause, from);
        if (before >= 0 && (before == from - 1 || SpokenNoun.FollowsTimeWord(view, before)) && table.OfNoun(view, before) is { } adjacent)
        {
            return maker.OfNoun(view, adjacent, before, -1, to);
        }

        var verb = verbs.Find(view, clause, from, to);
        verb = verb < 0 ? Verbless.Verb(view, clause, table, from) : verb;
        if (ComplementNoun.Holds(view, table, verb, from, out var told))
        {
            return told < 0 ? null : maker.OfNoun(view, Named(view, told), told, -1, to);
        }

        var done = verb < 0 ? null : table.Done(view, clause, verb);
        if (verb >= 0 && verbs.Doer(view, clause, verb) is >= 0 and var doer && table.OfNoun(view, doer) is { } itself)
        {
            return maker.OfNoun(view, itself, doer, verb, to);
        }

        if (verb >= 0 && verb < from && table.Light.Shift(view, verb) && !TimeLead.IsTo(view, from))
        {
            return maker.OfVerb(view, (concepts.Action(view.LemmaAt(verb)), EventKind.Unknown), verb, from, clause);
        }

        if (awaited.Promised(view, clause, verb, from, to) is { } promised)
        {
            return promised;
        }

        if (done is { Kind: not EventKind.Empty } known)
        {
            return awaited.Done(view, clause, known, verb, from, to);
        }

        var spoken =
            before >= 0 ? before
            : done is not null ? nouns.Of(view, verb, clause)
            : -1;
        if (spoken >= 0 && table.OfNoun(view, spoken) is { } ofNoun)
        {
            return maker.OfNoun(view, ofNoun, spoken, verb, to);
        }

        if (
            verb >= 0
            && nouns.IsReported(view, verb + 1)
            && nouns.BeforeVerb(view, verb) is var happened
            && table.OfNoun(view, happened) is { } report
        )
        {
            return maker.OfNoun(view, report, happened, verb, to);
        }

        if (verb >= 0 && ItsEvent.Of(view, verb, table) is { } earlier)
        {
            return new DatedEvent(earlier.Event, earlier.Kind, verb, verb, Nobody, Nobody, Nobody) { Name = earlier.Name };
        }

        if (verb >= 0 && PlaceVerb.Of(view, verb) is { } moved)
        {
            return maker.OfVerb(view, moved, verb, from, clause);
        }

        if (verb >= 0 && staged.Of(view, clause, verb, from) is >= 0 and var stage)
        {
            return maker.OfNoun(view, Named(view, stage), stage, verb, to);
        }

        if (Verbless.Complement(view, clause, table, from, to) is >= 0 and var complement)
        {
            return maker.OfNoun(view, table.OfNoun(view, complement)!.Value, complement, -1, to);
        }

        if (verb < 0 && Verbless.Subject(view, clause, from) is >= 0 and var subject)
        {
            return maker.OfNoun(view, Named(view, subject), subject, -1, to);
        }

        return verb < 0 ? null : maker.OfVerb(view, (concepts.Action(view.LemmaAt(verb)), EventKind.Unknown), verb, from, clause);
    }

    // what a noun names is an event where it is said to take place, whether the table has it or not
    private (string Event, EventKind Kind) Named(SentenceView view, int noun) =>
        table.OfNoun(view, noun) ?? (concepts.Thing(view, noun), EventKind.Unknown);

    // the last token of the name that begins at one; -1 where none does
    private static int NameEnd(SentenceView view, int at) =>
        at < view.Tokens.Length && view.NameAt(at) is { } name && name.Span.Start == view.Tokens[at].Start
            ? view.TokenFrom(name.Span.End) - 1
            : -1;
}
