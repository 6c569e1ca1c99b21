using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// Tells what says when, or stands behind a preposition, and so parts no phrase from its verb: "in [May]", "across [it]".
/// </summary>
internal static class AsideWords
{
    // "last year" between other words, but "last year's", "the last quarter of"
    private static bool IsWhen(in QuantityScene s, int i) =>
        s.Of(i) is "last" or "next"
        && ClauseWords.IsTime(s, i + 1)
        && s.Tag(i + 2) is not (Tag.Possessive or Tag.Noun or Tag.ProperNoun or Tag.Adjective)
        && s.Of(i + 2) is not "of";

    /// <summary>
    /// Whether a token says when, or only a pronoun behind a preposition, and so parts no phrase from its verb: "in [May]", "on December
    /// [20]", "since [2018]", "across [it]".
    /// </summary>
    internal static bool Is(in QuantityScene s, int i) =>
        s.Tag(i) is Tag.Participle or Tag.PastVerb || s.Of(i) is "aged" ? s.Of(i) is "aged" && s.Tag(i + 1) is Tag.Number or Tag.NumberWord
        : IsWhen(s, i) || IsWhen(s, i - 1) ? s.Tag(i - 2) is not Tag.Determiner
        : s.Tag(i) is Tag.Punctuation
            ? (s.Is(i, '.') && s.Touches(i - 1) && s.Entry(i - 1).Senses.Any(Senses.Month) && s.Tag(i + 1) is Tag.Number)
                || IsBeforeYear(s, i)
        : s.Tag(i) is Tag.Pronoun
            ? s.Tag(i - 1) is Tag.Preposition
                && !ClauseWords.OpensClause(s, i - 1)
                && !ClauseWords.IsRelative(s, i)
                && !s.Entry(i).Senses.Any(Senses.Possessive)
        : s.Tag(i) is Tag.Number
            ? s.Entry(i - 1).Senses.Any(Senses.Month)
                || (s.Is(i - 1, '.') && s.Entry(i - 2).Senses.Any(Senses.Month))
                || IsBeforeYear(s, i - 1)
                || (s.Tokens[i].Length == 4 && s.Of(i - 1) is "in" or "since" or "during" or "until" or "by" or "between")
                || IsYearBehind(s, i)
                || s.Of(i + 1) is "am" or "pm" or "a.m" or "p.m" or "a.m." or "p.m."
        : s.Of(i) is "p.m" or "a.m" or "p.m." or "a.m." or "pm" or "am" ? s.Tag(i - 1) is Tag.Number
        : s.Entry(i).Senses.Any(Senses.Month | Senses.Weekday)
            && (s.Tag(i - 1) is Tag.Preposition or Tag.Punctuation or Tag.PastVerb or Tag.Participle || IsDate(s, i));

    // "between 2014 and [2017]"
    private static bool IsYearBehind(in QuantityScene s, int i) =>
        s.Tokens[i].Length == 4
        && i > 2
        && s.Tag(i - 2) is Tag.Number
        && s.Tokens[i - 2].Length == 4
        && s.Of(i - 1) is "and" or "to" or "through"
        && s.Of(i - 3) is "between" or "from";

    // the comma of "June 30, 2005"
    private static bool IsBeforeYear(in QuantityScene s, int i) =>
        s.Is(i, ',')
        && s.Tag(i + 1) is Tag.Number
        && s.Tokens[i + 1].Length == 4
        && s.Tag(i - 1) is Tag.Number
        && s.Entry(s.Is(i - 2, '.') ? i - 3 : i - 2).Senses.Any(Senses.Month);

    // "the attacks Aug. 7", "the government Saturday condemned", but "the Saturday market", "the Friday deadline"
    private static bool IsDate(in QuantityScene s, int i) =>
        s.Entry(i).Senses.Any(Senses.Weekday)
            ? s.Tag(i - 1) is Tag.Noun or Tag.ProperNoun
                && s.Tag(i + 1) is Tag.PastVerb or Tag.Verb or Tag.Auxiliary or Tag.Adverb or Tag.Punctuation
            : s.Tag(s.Is(i + 1, '.') ? i + 2 : i + 1) is Tag.Number;
}
