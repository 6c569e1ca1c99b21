using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Finds who a sentence says has left his office: "Ruth Keller, the mayor, resigned", "the mayor, Ruth Keller, was sacked", "sacked the mayor,
/// Ruth Keller"; not who is asked to, will, or refused to.
/// </summary>
internal sealed class DepartureReader(LeavingTable table)
{
    /// <summary>Adds the departures that a sentence tells.</summary>
    internal void Read(SentenceView view, List<Departure> found)
    {
        for (var i = 1; i < view.Tokens.Length; i++)
        {
            if (
                table.At(view.Tokens, i, out var count) is { } word
                && Leaver(view, i, i + count, word) is { } leaver
                && OfficeBehind.Of(view, leaver.Behind, leaver.Person, word) is var left
                && (left.Kind is OfficeBehind.What.Office || (left.Kind is OfficeBehind.What.Unsaid && !word.NeedsOffice))
            )
            {
                var words = view.Span(view.Tokens[i].Start, view.Tokens[i].End);
                found.Add(new Departure(leaver.Person, words, view, word.End, left.Body, DepartureDoubt.IsLongAgo(view, i)));
            }
        }
    }

    private Found? Leaver(SentenceView view, int at, int end, LeavingWord word) =>
        word.By is LeavingBy.Noun ? (!view.IsVerb(at) && LeavingNoun.Of(view, at, word.End) is { } owner ? new(owner, end) : null)
        : !view.IsVerb(at) || DepartureDoubt.IsOpen(view, end) ? null
        : word.By is LeavingBy.Leaver ? (word.NeedsOffice || !HasObject(view, end) ? Doer(view, at, end) : null)
        : HasAim(view, end) ? null
        : Be(view, at) is > 0 and var be ? Told(view, be, end)
        : IsAside(view, at, end) ? Told(view, at, end)
        : IsHeadline(view, at, end)
            ? (PersonSubject.Of(view, at) is (var person, var first) && Opens(view, first) ? new(person, end) : null)
        : Removed(view, at, end);

    // "quit | smoking", "quit | the talks", "stepped down | off the train", "retired | to her room"; but "resigned | to care for her mother"
    private static bool HasObject(SentenceView view, int end) =>
        end < view.Tokens.Length
        && !view.IsInTime(end)
        && (
            view.Tokens[end].Tag is Tag.Determiner or Tag.Pronoun or Tag.Gerund or Tag.Noun or Tag.ProperNoun
            || view.WordAt(end) is "off" or "into" or "onto"
            || (view.WordAt(end) is "to" && view.Tokens[end].Tag is not Tag.To)
        );

    // "fired | on protesters", "was dismissed | for 40": no office
    private static bool HasAim(SentenceView view, int end) =>
        end + 1 < view.Tokens.Length
        && (
            (view.WordAt(end) is "on" or "at" or "upon" or "into" && !view.IsInTime(end + 1))
            || view.WordAt(end) is "up"
            || (view.WordAt(end) is "for" && view.Tokens[end + 1].Tag is Tag.Number)
        );

    // "Ruth Keller | resigned", "Ruth Keller was forced to | resign"
    private Found? Doer(SentenceView view, int verb, int end)
    {
        if (view.Tokens[verb - 1].Tag is not Tag.To)
        {
            return table.IsBase(view.Tokens[verb]) ? null : Told(view, verb, end);
        }

        return DepartureDoubt.Compelling(view, verb - 1) is > 0 and var compelling
            ? Told(view, Be(view, compelling) is > 0 and var be ? be : compelling, end)
            : null;
    }

    // who the subject of a verb is; "who" is governed by nothing before it
    private static Found? Told(SentenceView view, int verb, int end) =>
        PersonSubject.Of(view, verb) is var (person, first)
        && (view.WordAt(first) is "who" || !DepartureDoubt.IsGoverned(view, first - 1, isNoun: false))
            ? new(person, end)
            : null;

    // "was | sacked", "has been | formally | sacked": the token of the auxiliary; -1 where none stands there, or "not" does
    private static int Be(SentenceView view, int participle)
    {
        var at = participle - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb && !view.Is(at, WordClass.Negating))
        {
            at--;
        }

        return view.WordAt(at) is "was" or "were" or "been" ? at : -1;
    }

    // "Ruth Keller, sacked | on Friday"
    private static bool IsAside(SentenceView view, int verb, int end) =>
        view.WordAt(verb - 1) is "," && end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Preposition or Tag.Punctuation;

    // "Police chief Ruth Keller sacked | over letters"
    private static bool IsHeadline(SentenceView view, int verb, int end) =>
        end < view.Tokens.Length
        && view.WordAt(end) is "over" or "after" or "amid" or "by"
        && view.LemmaAt(verb) is not "fire"
        && view.NameAt(verb - 1) is not null;

    private static bool Opens(SentenceView view, int first) => first == 0 || view.Tokens[first - 1].Tag is Tag.Punctuation;

    // "sacked | Ruth Keller", "has sacked | the mayor, Ruth Keller, "; not "to sack", "will sack", "the sacked"
    private Found? Removed(SentenceView view, int verb, int end) =>
        !table.IsBase(view.Tokens[verb])
        && !DepartureDoubt.IsUndone(view, verb)
        && (view.Tokens[verb].Tag is Tag.Verb or Tag.PastVerb || HasPerfect(view, verb))
        && !DepartureDoubt.IsGoverned(view, verb - 1, isNoun: false)
        && LeavingNoun.Object(view, end - 1) is { } removed
            ? new(removed, Behind(view, removed))
            : null;

    private static bool HasPerfect(SentenceView view, int verb)
    {
        var at = view.Tokens[verb - 1].Tag is Tag.Adverb && verb > 1 ? verb - 2 : verb - 1;
        return view.WordAt(at) is "has" or "have" or "had";
    }

    // "removed the mayor, Ruth Keller, | from office"
    private static int Behind(SentenceView view, NameMention removed)
    {
        var end = view.TokenFrom(removed.Span.End);
        return end + 1 < view.Tokens.Length && view.WordAt(end) is "," && view.WordAt(end + 1) is "from" or "of" or "as" ? end + 1 : end;
    }

    private readonly record struct Found(NameMention Person, int Behind);
}
