using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>What the words behind a verb of leaving say is left: "resigned | from the Harbour Board", "was relieved | of her duties".</summary>
/// <param name="Kind">Whether it is an office.</param>
/// <param name="Body">The body in which it is held; null where none is said.</param>
internal readonly record struct OfficeBehind(OfficeBehind.What Kind, string? Body)
{
    private const int Reach = 8;

    /// <summary>What is left.</summary>
    internal enum What
    {
        Unsaid,
        Office,
        Another,
    }

    /// <summary>Reads the words from a token on.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="from">Behind the verb, or behind its object: "removed Ruth Keller | from office".</param>
    /// <param name="leaver">Who leaves.</param>
    /// <param name="word">The word of leaving; behind a noun nothing is read.</param>
    internal static OfficeBehind Of(SentenceView view, int from, NameMention leaver, LeavingWord word)
    {
        if (word.By is LeavingBy.Noun)
        {
            return default;
        }

        var at = from;
        while (at < view.Tokens.Length && IsBetween(view, at))
        {
            at++;
        }

        at = BehindDoer(view, at);
        if (at >= view.Tokens.Length)
        {
            return default;
        }

        if (view.WordAt(at) is "as")
        {
            return new(
                IsRole(view, at, leaver) ? What.Office
                    : IsClause(view, at) ? What.Unsaid
                    : What.Another,
                null
            );
        }

        return view.WordAt(at) is "from" or "of" ? Object(view, at + 1, word)
            : word is { By: LeavingBy.Leaver, NeedsOffice: true } && IsLeft(view, at, word) ? new(What.Office, null)
            : default;
    }

    // "left | office", "lost | her job", "left | the company"; not "left her office", which is a room, nor "left the post", of which another sentence tells
    private static bool IsLeft(SentenceView view, int at, LeavingWord word)
    {
        var isOwned = view.Tokens[at].Tag is Tag.Determiner || view.Is(at, WordClass.Possessive);
        var noun = isOwned ? at + 1 : at;
        return noun < view.Tokens.Length
            && view.NameAt(noun) is null
            && !(noun + 1 < view.Tokens.Length && (view.IsNoun(noun + 1) || view.WordAt(noun + 1) is "-"))
            && (
                view.WordAt(noun) is "office"
                    ? !isOwned
                    : (view.Is(noun, WordClass.OfficeWord) && view.Tokens[at].Tag is not Tag.Determiner)
                        || (word.End is OfficeEnd.Resigned && isOwned && view.Is(noun, WordClass.Employer))
            );
    }

    // "removed | by the council | from office"
    private static int BehindDoer(SentenceView view, int by)
    {
        if (by >= view.Tokens.Length || view.WordAt(by) is not "by")
        {
            return by;
        }

        for (var i = by + 1; i < Math.Min(view.Tokens.Length, by + Reach) && !view.IsVerb(i); i++)
        {
            if (view.WordAt(i) is "from" or "as")
            {
                return i;
            }
        }

        return by;
    }

    // "removed | on Friday | from"
    private static bool IsBetween(SentenceView view, int at) =>
        view.IsInTime(at)
        || view.Tokens[at].Tag is Tag.Adverb
        || (view.WordAt(at) is "on" or "in" && at + 1 < view.Tokens.Length && view.IsInTime(at + 1));

    // "the mayor's | office", "the board | of Arvik Mills", "the Harbour Board"; "the race" is none
    private static OfficeBehind Object(SentenceView view, int from, LeavingWord word)
    {
        for (var i = from; i < Math.Min(view.Tokens.Length, from + Reach); i++)
        {
            if (view.NameAt(i) is { Type: NameType.Organization or NameType.Place } name)
            {
                return word.NeedsOffice && name.Type is NameType.Place ? new(What.Another, null) : new(What.Office, name.Canonical);
            }

            if (view.Is(i, WordClass.OfficeWord) || view.Is(i, WordClass.WithOffice) || view.Is(i, WordClass.Employer))
            {
                return new(What.Office, OfBody(view, i + 1));
            }

            if (
                view.NameAt(i) is null
                && view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Pronoun or Tag.Possessive or Tag.Gerund)
                && !(view.IsNoun(i) && i + 1 < view.Tokens.Length && view.IsNoun(i + 1))
            )
            {
                break;
            }
        }

        return new(What.Another, null);
    }

    // "the board | of Arvik Mills"
    private static string? OfBody(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && view.WordAt(at) is "of" or "at" or "in"
        && (view.NameAt(at + 1) ?? (at + 2 < view.Tokens.Length && view.WordAt(at + 1) is "the" ? view.NameAt(at + 2) : null))
            is { Type: NameType.Organization } body
            ? body.Canonical
            : null;

    // "resigned | as head of the Harbour Board"
    private static bool IsRole(SentenceView view, int at, NameMention leaver)
    {
        var start = view.Tokens[at].Start;
        return view.Roles.Exists(r => r.Span.Start <= start && start < r.Span.End && !SuccessorReader.IsOther(r.Holder, leaver));
    }

    // "resigned | as the protests grew"
    private static bool IsClause(SentenceView view, int at)
    {
        for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.Tokens[i].Tag is Tag.PastVerb or Tag.Verb or Tag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }
}
