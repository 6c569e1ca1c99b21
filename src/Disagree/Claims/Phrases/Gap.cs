using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Phrases;

/// <summary>What may stand between an amount and the words that tell of it, and between those words.</summary>
internal static class Gap
{
    // tokens of an insertion between commas
    private const int LongestInsertion = 10;
    private const ClauseOpening Others = ClauseOpening.Subordinate | ClauseOpening.Contrast | ClauseOpening.Result;

    /// <summary>Whether a word before an amount says nothing but how it is meant: "the lives of [all] nine".</summary>
    internal static bool IsLight(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Determiner or Tag.Adverb or Tag.Adjective && !IsNegation(view, at);

    /// <summary>Whether a word may stand between two of a phrase: "suffered [severe smoke] inhalation".</summary>
    internal static bool IsInside(SentenceView view, int at) =>
        view.Tokens[at].Tag
            is Tag.Determiner
                or Tag.Adverb
                or Tag.Adjective
                or Tag.Noun
                or Tag.ProperNoun
                or Tag.Word
                or Tag.Possessive
                or Tag.Participle
                or Tag.Auxiliary
                or Tag.Symbol
        || view.WordAt(at) is "their" or "his" or "her" or "its" or "," or "-"
            ? !IsNegation(view, at) && !IsUndone(view, at) && view.WordAt(at) is not ","
            : false;

    /// <summary>Whether a name follows a preposition: "tourist arrivals [in] Tarlo reached".</summary>
    internal static bool IsBeforeName(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Preposition && view.WordAt(at) is not ("of" or "to") && view.NameAt(at + 1) is not null;

    /// <summary>
    /// Whether a verb acts upon something else than what the preposition behind it tells of: "released pictures of nine" is not "the
    /// release of nine".
    /// </summary>
    internal static bool HidesObject(SentenceView view, int verb, string next)
    {
        var at = verb + 1;
        if (view.Tokens[verb].Tag is Tag.Auxiliary)
        {
            return at < view.Tokens.Length && view.IsVerb(at) && IsPreposition(next);
        }

        if (!view.IsVerb(verb) || !IsPreposition(next))
        {
            return false;
        }

        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective)
        {
            at++;
        }

        return at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun;
    }

    // "charges [dropped] against nine"
    private static bool IsUndone(SentenceView view, int at) => view.IsLemma(at, WordClass.Undoing);

    private static bool IsPreposition(string word) =>
        word is "of" or "to" or "for" or "in" or "on" or "against" or "from" or "at" or "by" or "into";

    /// <summary>
    /// The next token behind an amount where its predicate may begin: past auxiliaries, places and insertions; -1 where the clause is at an
    /// end.
    /// </summary>
    internal static int Next(SentenceView view, int at, int end)
    {
        var tokens = view.Tokens;
        return IsNegation(view, at) ? -1
            : tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To ? at + 1
            : at == end && view.WordAt(at) is "who" or "which" or "that" ? at + 1
            : NextInside(view, at);
    }

    /// <summary>The same for what follows a verb that governs the amount: "put nine [of the sailors] out of work".</summary>
    internal static int NextInside(SentenceView view, int at)
    {
        var tokens = view.Tokens;
        return view.WordAt(at) is "," ? BehindInsertion(view, at)
            : tokens[at].Tag is Tag.Preposition or Tag.Conjunction && !ClauseOpener.Is(view.WordAt(at), Others) ? BehindNoun(view, at + 1)
            : tokens[at].Tag is Tag.Adverb or Tag.Determiner && !IsNegation(view, at) ? at + 1
            : -1;
    }

    /// <summary>Whether the verb tells what befalls its subject: "were [taken]", "was [being] taken".</summary>
    internal static bool IsPassive(SentenceView view, int verb) =>
        view.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb or Tag.Verb
        && Auxiliary(view, verb) is >= 0 and var at
        && view.LemmaAt(at) is "be" or "get";

    /// <summary>Whether a verb behind an amount can tell what befell what is counted: not "had taken", "who took".</summary>
    internal static bool CanSuffer(SentenceView view, int verb, int end) =>
        IsPassive(view, verb)
        || (view.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb or Tag.Verb && verb == end && Auxiliary(view, verb) < 0);

    /// <summary>Whether a verb before an amount acts upon it: "sank [nine boats moored there]".</summary>
    internal static bool IsActedUpon(SentenceView view, int start)
    {
        var at = start - 1;
        while (at >= 0 && IsLight(view, at))
        {
            at--;
        }

        return at >= 0 && view.IsVerb(at);
    }

    /// <summary>
    /// Whether the word at a token attaches what follows and is no particle of a verb before it: "took nine to the clinic [on] Monday".
    /// </summary>
    internal static bool IsAttached(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && (
            view.WordAt(at) is "on" or "in" && view.IsInTime(at + 1)
            || view.Tokens[at + 1].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Adjective
                && !view.IsInTime(at + 1)
        );

    /// <summary>Whether what a verb acts upon begins at a token.</summary>
    internal static bool IsObject(SentenceView view, int at) =>
        at < view.Tokens.Length
        && (view.Tokens[at].Tag is Tag.Determiner or Tag.Number or Tag.NumberWord || view.WordAt(at) is "their" or "his" or "her" or "its")
        && !view.IsInTime(at);

    private static int Auxiliary(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        return at >= 0 && view.Tokens[at].Tag is Tag.Auxiliary || (at >= 0 && view.LemmaAt(at) is "get") ? at : -1;
    }

    private static bool IsNegation(SentenceView view, int at) => view.Is(at, WordClass.Negating);

    // "in the valley", "and two boats"
    private static int BehindNoun(SentenceView view, int at)
    {
        var first = at;
        while (
            (
                at < view.Tokens.Length
                && view.Tokens[at].Tag
                    is Tag.Determiner
                        or Tag.Adjective
                        or Tag.Noun
                        or Tag.ProperNoun
                        or Tag.Word
                        or Tag.Number
                        or Tag.NumberWord
                        or Tag.Possessive
                        or Tag.Symbol
            ) || (at < view.Tokens.Length && view.WordAt(at) is "them" or "it" or "us" or "all")
        )
        {
            at++;
        }

        return at > first && (at == view.Tokens.Length || view.WordAt(at) is not ("who" or "which" or "that")) ? at : -1;
    }

    private static int BehindInsertion(SentenceView view, int comma)
    {
        for (var at = comma + 1; at < Math.Min(view.Tokens.Length, comma + LongestInsertion); at++)
        {
            if (view.WordAt(at) is ",")
            {
                return at + 1;
            }

            if (
                (
                    view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Verb
                    && view.WordAt(comma + 1) is not ("who" or "which" or "whose")
                ) || view.WordAt(at) is ";" or ":"
            )
            {
                return -1;
            }
        }

        return -1;
    }
}
