using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Ages;

/// <summary>
/// Tells ages that only their place shows: "girls under 17", "boys aged under 12", "those over 65", "died at 81", "the 18 to 24 age group".
/// </summary>
internal static class AgeBoundReader
{
    private const int Oldest = 120;
    private const int Reach = 4;

    /// <summary>Whether a bare number is an age, and where it ends.</summary>
    internal static bool TryRead(in QuantityScene s, in Amount amount, out int end)
    {
        end = amount.End;
        if (
            amount.Value is < 1 or > Oldest
            || amount.Is(NumberTraits.Marked | NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Fraction | NumberTraits.Signed)
        )
        {
            return false;
        }
        var noun = s.IsDash(amount.End) ? amount.End + 1 : amount.End;
        if (s.Of(noun) is "age" && s.Is(noun + 1, WordClass.AgeGroup))
        {
            end = noun + 1;
            return true;
        }
        return !amount.IsRange && (IsBound(s, amount) || IsAtDeath(s, amount));
    }

    // "girls under 17 are", "girls younger than 17", "men 35 and older"; but "police over 40 homes"
    private static bool IsBound(in QuantityScene s, in Amount amount)
    {
        var isBefore = s.Of(amount.Start - 1) is "under" or "over" or "above" or "below";
        var isBehind =
            (s.Is(amount.End, s.Lexicon.Known.And) || s.Is(amount.End, s.Lexicon.Known.Or))
            && s.Of(amount.End + 1) is "older" or "younger" or "under" or "over" or "up";
        var isCompared = s.Of(amount.Start - 1) is "than" && s.Of(amount.Start - 2) is "younger" or "older";
        var person =
            isCompared ? amount.Start - 3
            : isBefore ? amount.Start - 2
            : amount.Start - 1;
        isBefore |= isCompared;
        return isBefore != isBehind
            && (IsPeople(s, person) || (isBehind && s.Is(person, ',') && IsPeople(s, person - 1)))
            && (isBehind || !IsCounted(s, amount.End));
    }

    private static bool IsPeople(in QuantityScene s, int at) =>
        s.Of(at) is "aged" or "those" or "Those" or "anyone" or "Anyone" or "someone" or "Someone" or "everyone" or "Everyone"
        || (s.Entry(at).Senses.Any(Senses.Person) && s.Tag(at) is Tag.Noun);

    // what a noun follows is counted, unless the noun is a verb there: "children under 12 ride free"
    private static bool IsCounted(in QuantityScene s, int at) =>
        s.IsDash(at)
        || s.Tag(at) is Tag.Number or Tag.NumberWord or Tag.Symbol
        || (s.Tag(at) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Gerund && !s.Entry(at).Parts.Any(Parts.Verb))
        || s.Is(at, s.Lexicon.Known.Of);

    // "died Sunday at 94", "dead at 81"; not "the dead stand at 81"
    private static bool IsAtDeath(in QuantityScene s, in Amount amount)
    {
        if (
            !s.Is(amount.Start - 1, s.Lexicon.Known.At)
            || !(amount.End >= s.Count || s.Tag(amount.End) is Tag.Punctuation or Tag.Preposition or Tag.Conjunction)
            || s.IsDash(amount.End)
        )
        {
            return false;
        }
        var mayStand = false;
        for (var at = amount.Start - 2; at >= 0 && at > amount.Start - 2 - Reach; at--)
        {
            if (
                s.Lexicon.Vocabulary[s.Entry(at).Lemma] is "die" or "retire" or "marry"
                || s.Of(at).Equals("dead", StringComparison.OrdinalIgnoreCase)
            )
            {
                return !(
                    s.Of(at) is "dead"
                    && (mayStand || s.Tag(at - 1) is Tag.Determiner or Tag.Preposition or Tag.Adjective or Tag.Participle or Tag.PastVerb)
                );
            }
            mayStand |= s.Entry(at).Parts.Any(Parts.Verb);
            if (
                !(
                    s.Tag(at) is Tag.Adverb or Tag.Preposition or Tag.Determiner or Tag.Noun
                    || s.Entry(at).Senses.Any(Senses.Weekday | Senses.Month)
                )
            )
            {
                return false;
            }
        }
        return false;
    }
}
