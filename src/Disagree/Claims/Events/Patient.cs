using System.Collections.Frozen;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads the words for what an event is done to or befalls: "museum" of "the museum opens", of "the mayor opens the museum" and of "the
/// opening of the museum".
/// </summary>
internal sealed class Patient(EventTable table, ConceptTable concepts, DeedReader deeds)
{
    private const int Farthest = 8;
    private const int LongestSubject = 16;

    /// <summary>The words, in small letters, each word of a name for itself; none where only a pronoun or nothing names it.</summary>
    internal FrozenSet<string> Of(SentenceView view, DatedEvent happened) =>
        happened.Head == happened.Verb ? OfVerb(view, happened.Verb) : OfNoun(view, happened.Head);

    private FrozenSet<string> OfVerb(SentenceView view, int verb) =>
        Passive.Is(view, verb) || IsPhrase(view, verb) ? Subject(view, verb)
        : deeds.Of(view, verb).Thing is { Count: > 0 } thing ? Words(thing)
        : Behind(view, verb) is { Count: > 0 } behind ? behind
        : Subject(view, verb);

    // "take effect", "open its doors": what looks like the object belongs to the verb
    private bool IsPhrase(SentenceView view, int verb) =>
        table.OfVerb(view, verb, out var end) is not null && end > verb + 1 && view.Tokens[end - 1].Tag is Tag.Noun;

    // "network" of "broke into the network"
    private FrozenSet<string> Behind(SentenceView view, int verb)
    {
        var at = verb + 1;
        if (at >= view.Tokens.Length || view.WordAt(at) is not ("into" or "off" or "against"))
        {
            return FrozenSet<string>.Empty;
        }

        var end = at + 1;
        while (end < view.Tokens.Length && (IsWithin(view, end) || view.WordAt(end) is "of"))
        {
            end++;
        }

        return Phrase(view, at + 1, end);
    }

    // "hull" of "the hull was last inspected", "quay" of "the quay in Lowick was shut"
    private FrozenSet<string> Subject(SentenceView view, int verb)
    {
        var last = verb - 1;
        while (last >= 0 && IsBetween(view, last))
        {
            last = view.WordAt(last) is "," && Aside.Before(view, last) is >= 0 and var before ? before : last - 1;
        }

        var first = last;
        while (
            first >= 0
            && last - first < LongestSubject
            && (IsWithin(view, first) || view.Tokens[first].Tag is Tag.Preposition || IsReduced(view, first) || IsJoint(view, first))
        )
        {
            first--;
        }

        return Phrase(view, first + 1, last + 1);
    }

    // "the opening of the museum", "the museum opening", "the museum's opening"
    private FrozenSet<string> OfNoun(SentenceView view, int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < Farthest && IsWithin(view, first - 1))
        {
            first--;
        }

        var words = Phrase(view, first, noun);
        if (noun + 1 >= view.Tokens.Length || view.WordAt(noun + 1) is not ("of" or "on" or "against" or "for"))
        {
            return words;
        }

        var end = noun + 2;
        while (end < view.Tokens.Length && end - noun <= Farthest && (IsWithin(view, end) || view.WordAt(end) is "of"))
        {
            end++;
        }

        var others = Phrase(view, noun + 2, end);
        return words.Count == 0 ? others : words.Union(others, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
    }

    // its nouns and names, up to a place or another thing beside: "the head of the union in Lowick"
    private FrozenSet<string> Phrase(SentenceView view, int first, int end)
    {
        var words = new List<string>();
        for (var i = first; i < end; i++)
        {
            if (words.Count > 0 && (IsReduced(view, i) || (view.Tokens[i].Tag is Tag.Preposition && view.WordAt(i) is not "of")))
            {
                break;
            }

            if (view.NameAt(i) is { } name)
            {
                words.Add(name.Canonical);
            }
            else if (!view.IsInTime(i) && view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Gerund)
            {
                words.Add(concepts.Thing(view, i));
            }
        }

        return Words(words);
    }

    // "the pistol | used by the gunman"
    private static bool IsReduced(SentenceView view, int i) =>
        i > 0 && view.Tokens[i].Tag is Tag.Participle or Tag.PastVerb && (view.IsNoun(i - 1) || view.NameAt(i - 1) is not null);

    // "schools in Lowick | , | Tarlo | and | Ostby are closed"
    private static bool IsJoint(SentenceView view, int i) =>
        i > 1
        && view.WordAt(i) is "and" or "or" or ","
        && view.NameAt(i - 1) is not null
        && (view.NameAt(i + 1) is not null || view.WordAt(i + 1) is "and" or "or");

    // "was last", "will on Friday", ", which": between a subject and its verb
    private static bool IsBetween(SentenceView view, int i) =>
        view.IsInTime(i)
        || view.NameAt(i) is null && view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To
        || view.WordAt(i) is "last" or "first" or "due" or "on"
        || view.Is(i, WordClass.Staying)
        || (i > 0 && view.WordAt(i) is "which" or "that" or ",");

    private static bool IsWithin(SentenceView view, int i) =>
        !view.IsInTime(i)
        && (
            view.NameAt(i) is not null
            || view.Tokens[i].Tag
                is Tag.Noun
                    or Tag.ProperNoun
                    or Tag.Adjective
                    or Tag.Possessive
                    or Tag.Determiner
                    or Tag.Gerund
                    or Tag.Number
                    or Tag.NumberWord
            || view.WordAt(i) is "-"
        );

    private static FrozenSet<string> Words(IReadOnlyCollection<string> phrases) =>
        phrases.Count == 0
            ? FrozenSet<string>.Empty
            : phrases.SelectMany(p => p.Split(' ')).Select(w => w.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
}
