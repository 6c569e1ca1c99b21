using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>The words at which clauses begin, and what else tells one clause from the next.</summary>
internal static class ClauseWords
{
    // Only adverbs stand between.
    internal static bool IsNear(in SentenceView s, int end, int at)
    {
        while (end < at && (s.Tag(end) is Tag.Adverb || IsRelative(s, end)))
        {
            end++;
        }

        return end == at;
    }

    // "this year Acme shares fell"
    internal static bool IsTime(in SentenceView s, int i) =>
        s.Entry(i).Senses.Any(Senses.Weekday) || s.Of(i) is "year" or "month" or "week" or "quarter" or "season" or "today" or "yesterday" or "night";

    /// <summary>Whether "last year", "this week" begins at a token.</summary>
    internal static bool OpensTime(in SentenceView s, int i) => IsTime(s, i + 1) && s.Of(i) is "last" or "next" or "this" or "each" or "every";

    // "shares advanced 8 percent", but "the charge stored in it"
    internal static bool IsFinite(in SentenceView s, int i) =>
        s.Tag(i + 1) is Tag.Number or Tag.NumberWord or Tag.Determiner || s.First(i + 1) is '$' or '€' or '£' || HedgeReader.TryAt(s, i + 1, out _, out _);

    /// <summary>Whether what may be a noun stands where only a verb can: "a tower that stands 90 metres".</summary>
    internal static bool IsVerb(in SentenceView s, int i) =>
        s.Entry(i).Parts.Any(Parts.Verb) && (IsRelative(s, i - 1) || s.Is(i - 1, ',')) && (s.Tag(i + 1) is Tag.Determiner || IsFinite(s, i));

    internal static bool IsRelative(in SentenceView s, int i) => s.Of(i) is "which" or "who" or "that";

    internal static bool OpensClause(in SentenceView s, int i) =>
        IsConjunction(s, i) ? !(s.Of(i) is "as" && s.Tag(i + 1) is Tag.Adjective or Tag.Adverb) : s.Of(i) is "after" or "before" or "since" or "until" && s.Tag(i + 1) is not (Tag.Number or Tag.NumberWord);

    internal static bool IsConjunction(in SentenceView s, int i) =>
        s.Of(i) is "that" or "as" or "while" or "when" or "because" or "if" or "although" or "though" or "whereas" or "where" or "than" or "unless" or "While" or "As" or "When" or "If" or "Although" or "Because" or "Since";

    /// <summary>Whether the pronoun at a token may mean the phrase whose head is given: "he" a name or a person, "it" neither.</summary>
    internal static bool RefersBack(in SentenceView s, int pronoun, int head)
    {
        var isPerson = s.Tag(head) is Tag.ProperNoun || s.Entry(head).Senses.Any(Senses.Person);
        return s.Of(pronoun) is "he" or "she" ? isPerson : s.Of(pronoun) is "it" ? !isPerson : s.Of(pronoun) is "they";
    }
}
