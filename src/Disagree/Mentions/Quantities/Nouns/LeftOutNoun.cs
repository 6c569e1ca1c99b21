using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Tells the numbers whose noun is left out because the words before have counted it: "filed nine charges; the judge dropped three", "of
/// 40 boats, 12 were lost", "has 90 shops. Another 12 are planned".
/// </summary>
internal static class LeftOutNoun
{
    private const int ReachOfThose = 3;

    /// <summary>Whether the noun counted before in the sentence is meant.</summary>
    internal static bool IsOfSentence(in QuantityScene s, in Amount amount, ListMemory before) =>
        IsWhole(amount)
        && (before.Noun is { IsPeople: true } || !s.IsLemma(amount.Start - 1, WordClass.GoverningPeople))
        && (
            (
                !before.HasSeveral
                && (
                    IsOneMore(s, amount)
                    || IsOfThose(s, amount)
                    || IsLevel(s, amount)
                    || IsObject(s, amount)
                    || IsParallel(s, amount, before.Amount)
                    || (IsSubject(s, amount) && OpensClause(s, amount.Start - 1))
                )
            ) || (before.End > 0 && GappedName.Is(s, amount, before.End))
        );

    /// <summary>Whether the noun that the sentence before counted last is meant.</summary>
    internal static bool IsOfSentenceBefore(in QuantityScene s, in Amount amount, ListMemory before) =>
        IsWhole(amount)
        && (
            IsOneMore(s, amount)
            || (amount.Start == 0 && (IsSubject(s, amount) || IsOfThem(s, amount.End)))
            || (amount.Start <= ReachOfThose && IsOfThose(s, amount))
            || (before.CountedThings && IsObjectOfCounting(s, amount))
        );

    // nobody counts a tenth of a seat: "4.3 for June"
    private static bool IsWhole(in Amount amount) => amount.Value == decimal.Truncate(amount.Value);

    // "[another] 12", "[a further] 12", "12 [more]"; but "12 more than"
    private static bool IsOneMore(in QuantityScene s, in Amount amount)
    {
        Span<char> letters = stackalloc char[QuantityScene.LongestSmall];
        for (var i = amount.Start; i < amount.NumberStart; i++)
        {
            if (s.Small(i, letters) is "another" or "further" or "additional")
            {
                return true;
            }
        }

        return s.Is(amount.End, s.Lexicon.Known.More) && s.Of(amount.End + 1) is not "than";
    }

    // "[of those,] 12", "[of which] 12"
    private static bool IsOfThose(in QuantityScene s, in Amount amount)
    {
        var at = s.Is(amount.Start - 1, ',') ? amount.Start - 2 : amount.Start - 1;
        return s.Of(at) is "those" or "them" or "which" or "whom"
            && s.Small(at - 1, stackalloc char[QuantityScene.LongestSmall]) is "of" or "among";
    }

    // "has reached 900 pupils of [a target of] 1,200"
    private static bool IsLevel(in QuantityScene s, in Amount amount) =>
        s.Is(amount.Start - 1, s.Lexicon.Known.Of)
        && s.IsLemma(amount.Start - 2, WordClass.LevelOf)
        && (EndsClause(s, amount.End) || s.Tag(amount.End) is Tag.Preposition);

    // "the judge dropped 12.", "has since logged 12", "has handed out 12"
    private static bool IsObject(in QuantityScene s, in Amount amount) => EndsClause(s, amount.End) && IsVerb(s, VerbBefore(s, amount));

    // "officials have logged 12.": a sentence of its own, with a verb of those that count or hand out
    private static bool IsObjectOfCounting(in QuantityScene s, in Amount amount) =>
        EndsClause(s, amount.End) && VerbBefore(s, amount) is var at && IsVerb(s, at) && s.IsLemma(at, WordClass.TakingCount);

    // "guilty on nine counts and deadlocked [on] 12."
    private static bool IsParallel(in QuantityScene s, in Amount amount, Amount? last) =>
        last is { Unit: null, Start: > 0 and var start }
        && s.Tag(start - 1) is Tag.Preposition
        && s.Is(amount.Start - 1, s.Word(start - 1))
        && IsVerb(s, amount.Start - 2)
        && (EndsClause(s, amount.End) || s.Of(amount.End) is "others" or "more");

    private static int VerbBefore(in QuantityScene s, in Amount amount) =>
        s.Of(amount.Start - 1) is "out" or "in" or "away" or "back" ? amount.Start - 2 : amount.Start - 1;

    private static bool IsVerb(in QuantityScene s, int at) => s.Tag(at) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund;

    // "12 were lost", "12 have since gone"
    private static bool IsSubject(in QuantityScene s, in Amount amount) => s.Tag(amount.End) is Tag.Auxiliary or Tag.Modal or Tag.PastVerb;

    // "12 [of them] were lost"
    private static bool IsOfThem(in QuantityScene s, int at) =>
        s.Is(at, s.Lexicon.Known.Of)
        && s.Of(at + 1) is "them" or "these" or "those"
        && s.Tag(at + 2) is Tag.Auxiliary or Tag.Modal or Tag.PastVerb or Tag.Verb or Tag.Adverb;

    private static bool OpensClause(in QuantityScene s, int at) => s.Is(at, ',') || s.Is(at, ';') || s.Tag(at) is Tag.Conjunction;

    private static bool EndsClause(in QuantityScene s, int at) =>
        at >= s.Count || s.Is(at, ',') || s.Is(at, ';') || s.Is(at, '.') || s.Tag(at) is Tag.Conjunction;
}
