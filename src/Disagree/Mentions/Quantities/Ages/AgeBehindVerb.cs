using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Ages;

/// <summary>
/// Tells ages that a verb gives: "he is 34", "who turned 21 in May", "my daughter is four", "the oldest of them was 98", "raise the pension
/// age to 67".
/// </summary>
internal static class AgeBehindVerb
{
    private const int Oldest = 120;
    private const int Youngest = 4;
    private const int Reach = 6;

    /// <summary>Whether the number is such an age.</summary>
    internal static bool Is(in QuantityScene s, in Amount amount) =>
        amount is { IsRange: false, Value: > 0 and <= Oldest }
        && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Fraction)
        && (
            ((IsBare(s, amount.End) || IsBelieved(s, amount) || IsTurned(s, amount)) && (IsSaidOfPerson(s, amount) || IsMovedTo(s, amount)))
            || AgesOfSeveral.Is(s, amount)
        );

    private static bool IsBare(in QuantityScene s, int end) =>
        (s.Tag(end) is Tag.Punctuation or Tag.Preposition or Tag.Adverb or Tag.Conjunction || s.Of(end) is "according")
        && !s.IsDash(end)
        && !s.Is(end, s.Lexicon.Known.Of);

    // "she turned 40 last week"
    private static bool IsTurned(in QuantityScene s, in Amount amount) =>
        s.Entry(amount.Start - 1).Senses.Any(Senses.Turn) && s.Of(amount.End) is "last" or "this" or "next" or "earlier";

    // "a woman believed to be 57 was held"
    private static bool IsBelieved(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.End) is Tag.Auxiliary or Tag.PastVerb
        && s.Of(amount.Start - 1) is "be"
        && s.Tag(amount.Start - 2) is Tag.To
        && s.Is(amount.Start - 3, WordClass.Believed);

    // a person, a form of be or turn, the number alone
    private static bool IsSaidOfPerson(in QuantityScene s, in Amount amount)
    {
        var verb = amount.Start - (s.Of(amount.Start - 1) is "only" or "just" or "still" or "already" ? 2 : 1);
        var at = PastVerbs(s, verb);
        var isVerb = s.Entry(verb).Lemma == s.Lexicon.Known.Be || s.Entry(verb).Senses.Any(Senses.Turn);
        at = s.Entry(at).Senses.Any(Senses.Turn) ? PastVerbs(s, at - 1) : at;
        at -= s.Is(at - 1, s.Lexicon.Known.Of) && s.Of(at) is "them" or "us" ? 2 : 0;
        return isVerb
            && (
                s.Of(at) is "oldest" or "youngest" or "eldest"
                || (s.Of(at - 1) is "oldest" or "youngest" or "eldest" && s.Entry(at).Senses.Any(Senses.Person | Senses.Harm))
                || (amount.Value >= Youngest && IsPerson(s, at))
            );
    }

    private static bool IsPerson(in QuantityScene s, int at) =>
        s.Of(at) is "he" or "she" or "He" or "She"
        || (s.Of(at) is "who" && !s.Entry(at - 1).Parts.Any(Parts.Plural) && s.Of(at - 1) is not ("those" or "Those" or "people" or "all"))
        || (
            s.Tag(at) is Tag.Noun
            && s.Entry(at).Senses.Any(Senses.Person)
            && !s.Entry(at).Parts.Any(Parts.Plural)
            && s.Tag(at - 1) is Tag.Pronoun or Tag.Possessive or Tag.Determiner
        );

    // "the pension age could rise to 65", "lower the voting age from 18"
    private static bool IsMovedTo(in QuantityScene s, in Amount amount)
    {
        var at = amount.Start - 1;
        if (s.Of(at) is "to" or "from" or "at" or "of" || s.Of(at) is "as")
        {
            at--;
        }

        at = PastVerbs(s, at);
        return s.Of(at) is "age" && at > amount.Start - Reach && (at < amount.Start - 1 || s.Tag(at) is not Tag.Noun);
    }

    private static int PastVerbs(in QuantityScene s, int at)
    {
        while (
            s.Tag(at) is Tag.Auxiliary or Tag.Modal or Tag.To or Tag.Adverb or Tag.Verb or Tag.PastVerb or Tag.Participle
            && s.Of(at) is not "age" and not "oldest" and not "youngest" and not "eldest"
            && !s.Entry(at).Senses.Any(Senses.Turn)
        )
        {
            at--;
        }

        return at;
    }
}
