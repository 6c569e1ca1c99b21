using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Kinds of events by the nouns that name them, "the shooting"; of a noun for two kinds, "strike", the one that another noun of its
/// sentence shows.
/// </summary>
internal sealed class EventNouns(Vocabulary vocabulary)
{
    private const int Farthest = 12;
    private const int FarthestFirst = 4;
    private readonly Dictionary<string, (string Event, EventKind Kind)> nouns = new(StringComparer.OrdinalIgnoreCase);

    private readonly WordSet alone = new(vocabulary);
    private readonly WordSet second = new(vocabulary);

    // of "strike of union" the kind that the noun is where the other stands in its sentence
    private readonly Dictionary<string, Dictionary<string, (string Event, EventKind Kind)>> pairs = new(StringComparer.Ordinal);

    internal void Add(string noun, (string Event, EventKind Kind) entry)
    {
        if (PairedWords.In(noun) is not { Count: > 0 } beside)
        {
            nouns.TryAdd(noun, entry);
            (noun.Contains(' ', StringComparison.Ordinal) ? second : alone).Add(noun[(noun.LastIndexOf(' ') + 1)..]);
            return;
        }

        foreach (var (word, other) in beside)
        {
            (pairs.TryGetValue(word, out var others) ? others : pairs[word] = new(StringComparer.Ordinal)).TryAdd(other, entry);
        }
    }

    /// <summary>
    /// The kind of event that the noun at a token names; null where the table does not hold it, or the word is a verb there, and for a
    /// "counter attack".
    /// </summary>
    internal (string Event, EventKind Kind)? Of(SentenceView view, int at) =>
        view.NounEvents.Has(at, out var known) ? known : view.NounEvents.Keep(at, Read(view, at));

    private (string Event, EventKind Kind)? Read(SentenceView view, int at)
    {
        if (view.NameAt(at) is not null)
        {
            return OfName(view, at);
        }

        if (
            (at > 0 && view.WordAt(at - 1) is "counter")
            || view.Tokens[at].Tag is not (Tag.Noun or Tag.ProperNoun or Tag.Gerund or Tag.Adjective or Tag.Word)
        )
        {
            return null;
        }

        // "Completion is planned for May", and no "March"
        if (view.Tokens[at].Tag is Tag.ProperNoun && (view.IsInTime(at) || (at > 0 && view.Tokens[at - 1].Tag is not Tag.Punctuation)))
        {
            return null;
        }

        if (Hyphened(view, at) is { } compound)
        {
            return compound;
        }

        var before = at > 1 && (view.Tokens[at - 1].Tag is Tag.Possessive || view.WordAt(at - 1) is "'" or "’") ? at - 2 : at - 1;
        if (
            before >= 0
            && second.MayHold(view.Tokens[at].Word)
            && nouns.TryGetValue($"{view.WordAt(before)} {view.WordAt(at)}", out var both)
        )
        {
            return both;
        }

        return OfFirst(view, at) ?? OfPair(view, at) ?? OfWord(view, at);
    }

    private (string Event, EventKind Kind)? OfWord(SentenceView view, int at)
    {
        var written = view.WordAt(at);
        if (!alone.MayHold(view.Tokens[at].Word) && written[^1] is not ('s' or 'n'))
        {
            return null;
        }

        var word = written.ToString();
        return nouns.TryGetValue(word, out var entry) || nouns.TryGetValue(Inflection.Singular(word), out entry) ? entry : null;
    }

    // "the first confirmed case", "the earliest known patient"
    private (string Event, EventKind Kind)? OfFirst(SentenceView view, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - FarthestFirst); i--)
        {
            if (view.Is(i, WordClass.Earliest))
            {
                return nouns.TryGetValue($"first {Inflection.Singular(view.WordAt(at).ToString())}", out var entry) ? entry : null;
            }

            if (view.Tokens[i].Tag is not (Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Noun or Tag.Word))
            {
                return null;
            }
        }

        return null;
    }

    // "the Stone Gap Fire", which has a name of its own; not a body, "Lowick Fire"
    private (string Event, EventKind Kind)? OfName(SentenceView view, int at) =>
        view.NameAt(at) is { Type: not (NameType.Person or NameType.Organization) } name
        && view.Tokens[at].End == name.Span.End
        && view.Tokens[at].Start > name.Span.Start
        && nouns.TryGetValue(view.WordAt(at).ToString(), out var entry)
        && entry.Kind is EventKind.Place
            ? entry
            : null;

    // "run-off", "break-in"
    private (string Event, EventKind Kind)? Hyphened(SentenceView view, int at) =>
        at + 2 < view.Tokens.Length
        && view.WordAt(at + 1) is "-"
        && view.Tokens[at].End == view.Tokens[at + 1].Start
        && view.Tokens[at + 1].End == view.Tokens[at + 2].Start
        && nouns.TryGetValue($"{view.WordAt(at)}-{view.WordAt(at + 2)}", out var entry)
            ? entry
            : null;

    // "the nurses' union called off its strike"
    private (string Event, EventKind Kind)? OfPair(SentenceView view, int at)
    {
        var noun = view.LemmaAt(at);
        if (!pairs.TryGetValue(noun, out var others))
        {
            return null;
        }

        if (BesideNoun(view, others, at) is { } here)
        {
            return here;
        }

        // of a story of nurses on strike "the strike" is theirs, but for one in which bombs fall
        var plain = nouns.GetValueOrDefault(noun).Event;
        var told = view.Before;
        for (var i = 0; i < Farthest && told is not null && !Tells(told, noun, plain); i++, told = told.Before)
        {
            if (BesideNoun(told, others, -1) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static (string, EventKind)? BesideNoun(SentenceView view, Dictionary<string, (string Event, EventKind Kind)> others, int at)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (i != at && view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun && others.TryGetValue(view.LemmaAt(i), out var entry))
            {
                return entry;
            }
        }

        return null;
    }

    // whether a sentence has another noun for a kind of event, or people who are killed
    private bool Tells(SentenceView view, string but, string? kind)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                view.LemmaAt(i) is "kill" or "bomb"
                || (
                    view.Tokens[i].Tag is Tag.Noun
                    && !string.Equals(view.LemmaAt(i), but, StringComparison.Ordinal)
                    && nouns.TryGetValue(view.LemmaAt(i), out var entry)
                    && string.Equals(entry.Event, kind, StringComparison.Ordinal)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
