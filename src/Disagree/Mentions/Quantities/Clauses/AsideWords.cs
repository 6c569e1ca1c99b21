using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// Tells what says when, or stands behind a preposition, and so parts no phrase from its verb: "in [May]", "across [it]".
/// </summary>
internal static class AsideWords
{
    private const int LengthOfYear = 4;

    /// <summary>
    /// Whether a token says when, or only a pronoun behind a preposition, and so parts no phrase from its verb: "in [May]", "on December
    /// [20]", "since [2018]", "across [it]".
    /// </summary>
    internal static bool Is(in QuantityScene s, int i, Tag tag) =>
        tag switch
        {
            Tag.Participle or Tag.PastVerb => IsAged(s, i),
            Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Pronoun or Tag.Adjective or Tag.Punctuation => s.Of(i) is "aged"
                ? IsAged(s, i)
                : IsOfTime(s, i, tag),
            _ => false,
        };

    private static bool IsOfTime(in QuantityScene s, int i, Tag tag) =>
        IsWhen(s, i) || IsWhen(s, i - 1)
            ? s.Tag(i - 2) is not Tag.Determiner
            : tag switch
            {
                Tag.Punctuation => IsStopOfMonth(s, i) || IsBeforeYear(s, i),
                Tag.Pronoun => IsOblique(s, i),
                Tag.Number => IsOfDate(s, i) || IsYear(s, i) || IsHalfOfDay(s, i + 1),
                _ => IsHalfOfDay(s, i) ? s.Tag(i - 1) is Tag.Number : IsNameOfTime(s, i),
            };

    // "[aged] 34"
    private static bool IsAged(in QuantityScene s, int i) => s.Of(i) is "aged" && s.Tag(i + 1) is Tag.Number or Tag.NumberWord;

    // "last year" between other words, but "last year's", "the last quarter of"
    private static bool IsWhen(in QuantityScene s, int i) =>
        s.Of(i) is "last" or "next"
        && ClauseWords.IsTime(s, i + 1)
        && s.Tag(i + 2) is not (Tag.Possessive or Tag.Noun or Tag.ProperNoun or Tag.Adjective)
        && s.Of(i + 2) is not "of";

    // the stop of "Aug. 7"
    private static bool IsStopOfMonth(in QuantityScene s, int i) =>
        s.Is(i, '.') && s.Touches(i - 1) && IsMonth(s, i - 1) && s.Tag(i + 1) is Tag.Number;

    // the comma of "June 30, 2005"
    private static bool IsBeforeYear(in QuantityScene s, int i) =>
        s.Is(i, ',')
        && s.Tag(i + 1) is Tag.Number
        && s.Tokens[i + 1].Length == LengthOfYear
        && s.Tag(i - 1) is Tag.Number
        && IsMonth(s, s.Is(i - 2, '.') ? i - 3 : i - 2);

    // "across [it]", but "after [it] sank", "of [which]", "in [its]"
    private static bool IsOblique(in QuantityScene s, int i) =>
        s.Tag(i - 1) is Tag.Preposition
        && !ClauseWords.OpensClause(s, i - 1)
        && !ClauseWords.IsRelative(s, i)
        && !s.Entry(i).Senses.Any(Senses.Possessive);

    // "May [7]", "Aug. [7]", "June 30, [2005]"
    private static bool IsOfDate(in QuantityScene s, int i) =>
        IsMonth(s, i - 1) || (s.Is(i - 1, '.') && IsMonth(s, i - 2)) || IsBeforeYear(s, i - 1);

    // "in [2014]", "between 2014 and [2017]"
    private static bool IsYear(in QuantityScene s, int i) =>
        s.Tokens[i].Length == LengthOfYear && (s.Is(i - 1, WordClass.BeforeYear) || IsYearBehind(s, i));

    // "between 2014 and [2017]"
    private static bool IsYearBehind(in QuantityScene s, int i) =>
        i > 2
        && s.Tag(i - 2) is Tag.Number
        && s.Tokens[i - 2].Length == LengthOfYear
        && s.Of(i - 1) is "and" or "to" or "through"
        && s.Of(i - 3) is "between" or "from";

    // "8 [p.m.]"
    private static bool IsHalfOfDay(in QuantityScene s, int i) => s.Is(i, WordClass.HalfOfDay);

    // "in [May]", "the attacks [Aug]. 7", "the government [Saturday] condemned"
    private static bool IsNameOfTime(in QuantityScene s, int i) =>
        s.Entry(i).Senses.Any(Senses.Month | Senses.Weekday)
        && (s.Tag(i - 1) is Tag.Preposition or Tag.Punctuation or Tag.PastVerb or Tag.Participle || IsDate(s, i));

    // "the attacks Aug. 7", "the government Saturday condemned", but "the Saturday market", "the Friday deadline"
    private static bool IsDate(in QuantityScene s, int i) =>
        s.Entry(i).Senses.Any(Senses.Weekday)
            ? s.Tag(i - 1) is Tag.Noun or Tag.ProperNoun
                && s.Tag(i + 1) is Tag.PastVerb or Tag.Verb or Tag.Auxiliary or Tag.Adverb or Tag.Punctuation
            : s.Tag(s.Is(i + 1, '.') ? i + 2 : i + 1) is Tag.Number;

    private static bool IsMonth(in QuantityScene s, int i) => s.Entry(i).Senses.Any(Senses.Month);
}
