using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Ages;

/// <summary>
/// Tells ages that stand beside a noun for one person: "a boy of nine", "a boy, nine, drowned", "children as young as nine".
/// </summary>
internal static class AgeOfPerson
{
    private const int Oldest = 120;
    private const int YoungestAtWork = 13;

    /// <summary>Whether the number is such an age.</summary>
    internal static bool Is(in QuantityScene s, in Amount amount) =>
        amount is { IsRange: false, Value: >= 1 and <= Oldest }
        && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Fraction)
        && (IsOf(s, amount) || IsInCommas(s, amount) || IsBehindGivenName(s, amount) || IsOfBoth(s, amount) || IsAsYoungAs(s, amount));

    // "a boy of nine", "a man of about 60"; not "a mother of nine", "a man of two minds"
    private static bool IsOf(in QuantityScene s, in Amount amount) =>
        IsPerson(
            s,
            amount.Start - (s.Of(amount.Start - 1) is "about" or "around" or "nearly" or "almost" or "only" or "just" ? 2 : 1),
            amount.Value
        )
        && (
            amount.End >= s.Count
            || s.Tag(amount.End)
                is Tag.Punctuation
                    or Tag.Auxiliary
                    or Tag.Modal
                    or Tag.PastVerb
                    or Tag.Conjunction
                    or Tag.Preposition
                    or Tag.Participle
            || ClauseWords.IsRelative(s, amount.End)
            || s.Of(amount.End) is "whose"
        )
        && !s.IsDash(amount.End)
        && !s.Is(amount.End, s.Lexicon.Known.Of);

    // "a boy of nine", "a retired clerk of 52"
    private static bool IsPerson(in QuantityScene s, int of, decimal value) =>
        s.Is(of, s.Lexicon.Known.Of)
        && (
            s.Is(of - 1, WordClass.Aged)
            || (
                value >= YoungestAtWork
                && s.Lexicon.Bodies.IsClerk(s.Of(of - 1))
                && (s.Of(of - 2) is "a" or "an" or "A" or "An" || s.Tag(of - 2) is Tag.Adjective or Tag.Participle or Tag.Noun)
            )
        );

    // "a boy, nine, drowned"
    private static bool IsInCommas(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.NumberStart) is Tag.NumberWord
        && amount.Start == amount.NumberStart
        && s.Is(amount.Start - 1, ',')
        && s.Is(amount.End, ',')
        && s.Tag(amount.Start - 2) is Tag.Noun
        && s.Entry(amount.Start - 2).Senses.Any(Senses.Person)
        && !s.Entry(amount.Start - 2).Parts.Any(Parts.Plural)
        && s.Tag(amount.Start - 3) is Tag.Determiner or Tag.Adjective or Tag.Pronoun;

    // "their daughter Eva, nine, drowned"
    private static bool IsBehindGivenName(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.NumberStart) is Tag.NumberWord
        && amount.Start == amount.NumberStart
        && s.Is(amount.Start - 1, ',')
        && s.First(amount.End) is ',' or '.' or ';'
        && s.Tag(amount.Start - 2) is Tag.ProperNoun
        && s.Tag(amount.Start - 3) is Tag.Noun
        && s.Entry(amount.Start - 3).Senses.Any(Senses.Person)
        && !s.Entry(amount.Start - 3).Parts.Any(Parts.Plural);

    // "Ana Ruiz and Karl Benn, both 25, drowned"
    private static bool IsOfBoth(in QuantityScene s, in Amount amount) =>
        s.Is(amount.NumberStart - 1, s.Lexicon.Known.Both)
        && s.Is(amount.NumberStart - 2, ',')
        && (s.Tag(amount.NumberStart - 3) is Tag.ProperNoun || s.Entry(amount.NumberStart - 3).Senses.Any(Senses.Person))
        && (amount.End >= s.Count || s.First(amount.End) is ',' or '.' or ';');

    private static bool IsAsYoungAs(in QuantityScene s, in Amount amount) =>
        s.Of(amount.NumberStart - 1) is "as"
        && s.Of(amount.NumberStart - 2) is "young" or "old"
        && s.Of(amount.NumberStart - 3) is "as"
        && !(s.Tag(amount.End) is Tag.Noun or Tag.ProperNoun);
}
