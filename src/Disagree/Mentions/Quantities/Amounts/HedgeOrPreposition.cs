using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Tells the words before an amount that say where or what about and not how many: "spread over nine states", "held over nine thefts",
/// "asked about nine boats", "the roof above nine pews", "hand over more than 9 million euros".
/// </summary>
internal static class HedgeOrPreposition
{
    private const int ReachOfVerb = 8;
    private const int ReachOfTold = 4;

    /// <summary>Whether the word at a token is such a preposition before the amount as read so far.</summary>
    internal static bool IsPreposition(in QuantityScene s, int start, in Amount amount) =>
        s.Is(start, s.Lexicon.Known.Over) ? IsOver(s, start, amount) || IsBesideHedge(s, start, amount)
        : s.Of(start) is "above" or "below" ? IsAbove(s, start, amount) || IsBesideHedge(s, start, amount)
        : s.Of(start) is "about" && start > 0 && (IsAbout(s, start, amount) || IsBesideHedge(s, start, amount));

    // "hand over more than nine", "the roof above some nine pews": one number takes one such word
    private static bool IsBesideHedge(in QuantityScene s, int start, in Amount amount) =>
        amount.Start < amount.NumberStart
        && amount.Start == start + 1
        && amount.Bound is not Bound.Exact
        && !s.Is(amount.Start, s.Lexicon.Known.Over)
        && s.Of(start) is not "about"
        && s.Of(amount.Start) is not "just" and not "only";

    // "branches spread over nine states", "54 rooms over six floors", not "spread over 9 acres"; "a row over nine seats", "900 jobs over
    // nine years", "900 rounds, over nine minutes", not "took over nine years"
    private static bool IsOver(in QuantityScene s, int start, in Amount amount) =>
        s.Lexicon.Bodies.IsQuarrel(s.Of(start - 1))
        || (amount.Unit?.Dimension is Dimension.Duration && IsOverTime(s, start))
        || (
            amount.Unit is null
            && (
                IsBlamed(s, start, amount)
                || (s.Lexicon.Bodies.IsSpread(s.Of(start - 1)) && !s.Lexicon.Units.CanBegin(s, amount.End))
                || (s.Tag(start - 1) is Tag.Noun && s.Lexicon.Bodies.IsFloor(s.Of(amount.End)))
            )
        );

    private static bool IsOverTime(in QuantityScene s, int start) =>
        s.Tag(start - 1) is Tag.Noun or Tag.Symbol or Tag.Number
        || s.Lexicon.Bodies.IsSpread(s.Of(start - 1))
        || (s.Is(start - 1, ',') && s.Tag(start - 2) is Tag.Noun && s.Tag(start - 3) is Tag.Number or Tag.NumberWord);

    // "were held over nine thefts", "fined the dairy 9 million euros over nine leaks"; not "held over nine sailors"
    private static bool IsBlamed(in QuantityScene s, int start, in Amount amount)
    {
        if (amount.Is(NumberTraits.Signed))
        {
            return false;
        }

        var isPlain = s.Tag(start - 1) is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Symbol or Tag.Pronoun;
        for (var i = start - 1; i >= 0 && i > start - ReachOfVerb && s.Tag(i) is not Tag.Punctuation; i--)
        {
            if (IsBlaming(s, i))
            {
                return i < start - 1 ? isPlain || IsPassive(s, i) : IsPassive(s, i);
            }
        }

        return false;
    }

    private static bool IsBlaming(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Verb or Tag.PastVerb or Tag.Participle && s.Lexicon.Bodies.IsBlame(s.Of(at));

    private static bool IsPassive(in QuantityScene s, int verb) =>
        s.Tag(verb - 1) is Tag.Auxiliary && s.Entry(verb - 1).Lemma == s.Lexicon.Known.Be
        || (s.Tag(verb - 1) is Tag.Adverb && s.Entry(verb - 2).Lemma == s.Lexicon.Known.Be);

    // "the roof above nine pews", "9 feet above nine carts"; not "a score above 9", "temperatures above nine degrees"
    private static bool IsAbove(in QuantityScene s, int start, in Amount amount) =>
        amount.Unit is null && s.Tag(start - 1) is Tag.Noun && s.Tag(amount.End) is Tag.Noun && s.Entry(amount.End).Parts.Any(Parts.Plural);

    // "asked about nine boats", "told the police about nine boats", "a question about nine boats"; not "asked about nine had said"
    private static bool IsAbout(in QuantityScene s, int start, in Amount amount) =>
        (s.Lexicon.Bodies.IsTopic(s.Of(start - 1)) || IsTold(s, start))
        && amount.Unit?.Dimension is not Dimension.Duration
        && !IsSaidOf(s, amount.End);

    private static bool IsTold(in QuantityScene s, int start)
    {
        for (var i = start - 1; i >= 0 && i > start - ReachOfTold; i--)
        {
            if (s.Lexicon.Bodies.IsAsked(s.Of(i)))
            {
                return i < start - 1 || i == 0 || s.Entry(i - 1).Lemma == s.Lexicon.Known.Be || s.Tag(i - 1) is Tag.Conjunction;
            }

            if (s.Tag(i) is not (Tag.Noun or Tag.ProperNoun or Tag.Pronoun or Tag.Determiner or Tag.Adjective))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSaidOf(in QuantityScene s, int end)
    {
        var i = end;
        while (s.Tag(i) is Tag.Noun or Tag.ProperNoun or Tag.Adjective)
        {
            i++;
        }

        return s.Tag(i) is Tag.Auxiliary or Tag.PastVerb or Tag.Modal;
    }
}
