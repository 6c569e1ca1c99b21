using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>The words at which clauses begin, and what else tells one clause from the next.</summary>
internal static class ClauseWords
{
    private const int ReachOfRelative = 14;

    // Only adverbs stand between.
    internal static bool IsNear(in QuantityScene s, int end, int at)
    {
        while (end < at && (s.Tag(end) is Tag.Adverb || IsRelative(s, end)))
        {
            end++;
        }

        return end == at;
    }

    // "this year Acme shares fell"
    internal static bool IsTime(in QuantityScene s, int i) => s.Entry(i).Senses.Any(Senses.Weekday) || s.Is(i, WordClass.DayOrYear);

    /// <summary>Whether "last year", "this week" begins at a token.</summary>
    internal static bool OpensTime(in QuantityScene s, int i) =>
        IsTime(s, i + 1) && s.Small(i, stackalloc char[QuantityScene.LongestSmall]) is "last" or "next" or "this" or "each" or "every";

    // "shares advanced 8 percent", but "the charge stored in it"
    internal static bool IsFinite(in QuantityScene s, int i) =>
        s.Tag(i + 1) is Tag.Number or Tag.NumberWord or Tag.Determiner
        || s.First(i + 1) is '$' or '€' or '£'
        || HedgeReader.TryAt(s, i + 1, out _, out _);

    /// <summary>Whether a verb tells how a number moved: "shares slid from $36", "fell by 3 percent".</summary>
    internal static bool IsMove(in QuantityScene s, int i) =>
        s.Entry(i).Senses.Any(Senses.Up | Senses.Down) && s.Of(i + 1) is "to" or "by" or "from" && IsFinite(s, i + 1);

    /// <summary>Whether what may be a noun stands where only a verb can: "a tower that stands 90 metres".</summary>
    internal static bool IsVerb(in QuantityScene s, int i) =>
        s.Entry(i).Parts.Any(Parts.Verb)
        && (IsRelative(s, i - 1) || s.Is(i - 1, ','))
        && (s.Tag(i + 1) is Tag.Determiner || IsFinite(s, i));

    /// <summary>Whether a verb stands right behind a token: "the ferry [that] sank".</summary>
    internal static bool IsBeforeVerb(in QuantityScene s, int i) =>
        s.Tag(i + 1) is Tag.Verb or Tag.PastVerb or Tag.Auxiliary or Tag.Modal || IsVerb(s, i + 1);

    /// <summary>
    /// Whether a past form belongs to the noun before it, since the verb of the clause is yet to come: "the charge stored in the coil was",
    /// "the mesh used is".
    /// </summary>
    internal static bool IsReduced(in QuantityScene s, int i)
    {
        var at = i + 1;
        while (s.Tag(at) is Tag.Preposition && !IsConjunction(s, at))
        {
            at++;
            while (
                s.Tag(at) is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Possessive or Tag.Number
                || s.Entry(at).Senses.Any(Senses.Possessive)
            )
            {
                at++;
            }
        }

        return s.Entry(i).Parts.Any(Parts.Participle) && s.Tag(at) is Tag.Auxiliary or Tag.Modal or Tag.PastVerb;
    }

    internal static bool IsRelative(in QuantityScene s, int i) => s.Of(i) is "which" or "who" or "that";

    internal static bool OpensClause(in QuantityScene s, int i) =>
        s.Of(i) is "that" && s.Of(i + 1) is "much" or "many" ? false
        : IsConjunction(s, i) ? !(s.Of(i) is "as" && s.Tag(i + 1) is Tag.Adjective or Tag.Adverb)
        : s.Of(i) is "after" or "before" or "since" or "until"
            && s.Tag(i + 1) is not (Tag.Number or Tag.NumberWord)
            && !s.Entry(i + 1).Senses.Any(Senses.Month | Senses.Weekday);

    internal static bool IsConjunction(in QuantityScene s, int i) =>
        s.Of(i)
            is "that"
                or "as"
                or "while"
                or "whilst"
                or "when"
                or "because"
                or "if"
                or "although"
                or "though"
                or "whereas"
                or "where"
                or "than"
                or "unless"
                or "While"
                or "As"
                or "When"
                or "If"
                or "Although"
                or "Because"
                or "Since";

    /// <summary>Whether the pronoun at a token may mean a phrase: "he" a name or a person, "it" a name or a thing, but no plural.</summary>
    internal static bool RefersBack(in QuantityScene s, int pronoun, NounSpan phrase)
    {
        var head = phrase.First;
        while (head + 1 < phrase.End && s.Tag(head + 1) is not (Tag.Preposition or Tag.Punctuation))
        {
            head++;
        }

        var isName = s.Tag(head) is Tag.ProperNoun;
        var isPerson = s.Entry(head).Senses.Any(Senses.Person);
        return s.Of(pronoun) is "he" or "she" ? isName || isPerson
            : s.Of(pronoun) is "it" ? !isPerson && !s.Entry(head).Parts.Any(Parts.Plural)
            : s.Of(pronoun) is "they";
    }

    /// <summary>
    /// Whether a gerund that opens a clause is what the clause speaks of: "sampling in the bay showed", but "speaking in the bay, she
    /// said".
    /// </summary>
    internal static bool IsSubjectGerund(in QuantityScene s, int i)
    {
        if (
            s.Tag(i) is not Tag.Gerund
            || s.Tag(i + 1) is not Tag.Preposition
            || !(i == 0 || s.Is(i - 1, ',') || s.Is(i - 1, s.Lexicon.Known.The))
        )
        {
            return false;
        }

        var at = i + 1;
        while (
            s.Tag(at) is Tag.Preposition or Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Conjunction
        )
        {
            at++;
        }

        return s.Tag(at) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal;
    }

    /// <summary>
    /// Whether a verb is of a relative clause, so that the next one is said of what the clause describes: "the blast that killed a man and
    /// hurt 31 people was claimed".
    /// </summary>
    internal static bool IsInRelative(in QuantityScene s, int verb)
    {
        var at = verb;
        for (var i = verb - 1; i >= Math.Max(1, verb - ReachOfRelative); i--)
        {
            if (IsRelative(s, i))
            {
                return at - i <= 1 && s.Tag(i - 1) is Tag.Noun or Tag.ProperNoun or Tag.Punctuation;
            }

            at = s.Tag(i) is Tag.Verb or Tag.PastVerb or Tag.Auxiliary or Tag.Adverb ? i : at;
        }

        return false;
    }
}
