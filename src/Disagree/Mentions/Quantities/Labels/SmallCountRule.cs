using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>
/// Tells "several" that counts from "several" that only says more than one: what is merely talked of is not counted, as in "discussed
/// several ideas".
/// </summary>
internal static class SmallCountRule
{
    /// <summary>Whether the amount says no more than that there are some.</summary>
    internal static bool IsPlural(in QuantityScene s, in Amount amount, NounPhrase? noun) =>
        amount.Is(NumberTraits.Vague)
        && amount.Unit is null
        && amount.NumberEnd == amount.NumberStart + 1
        && s.Of(amount.NumberStart) is "several"
        && s.Tag(amount.Start - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund or Tag.Participle
        && s.Entry(amount.Start - 1).Senses.Any(Senses.Reported)
        && !(noun is { } phrase && (phrase.IsPeople(s) || s.Entry(phrase.Head).Senses.Any(Senses.Harm)));
}
