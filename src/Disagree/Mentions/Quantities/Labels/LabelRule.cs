using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>
/// Tells numbers that name from numbers that count: "chapter 7", "No. 1", "Boeing 737", "the FTSE 100", "575 Elm Road", "one another".
/// </summary>
internal static class LabelRule
{
    private const int LongestAddress = 4;

    /// <summary>Whether the amount only names something.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="noun">The noun that it seems to count; null where none follows.</param>
    internal static bool IsLabel(in QuantityScene s, in Amount amount, NounPhrase? noun)
    {
        var counts = noun is not null;
        if (
            (IsLoneOne(s, amount) && !counts)
            || IsOneOfMeasure(s, amount)
            || (s.Is(amount.NumberStart, s.Lexicon.Known.One) && s.Of(amount.NumberEnd) is "another")
            || IsKind(s, amount)
            || (!counts && IsSpelledName(s, amount))
        )
        {
            return true;
        }

        if (
            amount.Unit is not null
            || amount.Start < amount.NumberStart
            || amount.Is(NumberTraits.Scaled | NumberTraits.Fraction | NumberTraits.Vague)
        )
        {
            return false;
        }

        var before = amount.NumberStart - 1;
        if (IsNote(s, amount) || IsBlock(s, noun) || IsPageCount(s, before))
        {
            return true;
        }

        if (IsLabelWord(s, before) || IsLabelWord(s, s.Is(before, '.') ? before - 1 : -1) || s.First(before) is '#' or '№')
        {
            return !s.Touches(before) || s.First(before) is '#' or '.';
        }

        return (counts && IsNumberedName(s, amount, before, noun))
            || (
                !counts
                && (
                    IsAddress(s, amount)
                    || FollowsName(s, amount, before)
                    || IsPlace(s, before)
                    || PrecedesName(s, amount)
                    || IsPronoun(s, amount)
                )
            );
    }

    private static bool IsLabelWord(in QuantityScene s, int at) => at >= 0 && s.Entry(at).Senses.Any(Senses.Label) && !NumberVerb.Is(s, at);

    private static bool IsAddress(in QuantityScene s, in Amount amount)
    {
        if (amount.Value >= 100000 || s.Tag(amount.NumberStart) != Tag.Number)
        {
            return false;
        }

        for (
            var i = amount.NumberEnd;
            i <= amount.NumberEnd + LongestAddress && i < s.Count && !s.IsDash(i) && s.Tag(i) != Tag.Punctuation;
            i++
        )
        {
            if (char.IsUpper(s.First(i)) && s.Lexicon.Topics.IsStreet(s.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    // A name or noun right before a plain number that counts nothing: "FTSE 100", "room 12", "PA 23456"; but not "Blast Leaves 3 Dead"
    private static bool FollowsName(in QuantityScene s, in Amount amount, int before) =>
        !s.Entry(amount.NumberEnd).Senses.Any(Senses.State)
        && !amount.Is(NumberTraits.Marked)
        && amount.Bound is Bound.Exact
        && s.Tag(before) is Tag.ProperNoun or Tag.Noun
        && !NumberVerb.Is(s, before)
        && !SubjectNumber.Is(s, amount, before)
        && !s.Entry(before).Senses.Any(Senses.Weekday)
        && (s.Tag(amount.NumberStart) == Tag.Number || char.IsUpper(s.First(amount.NumberStart)))
        && !GappedName.HasNumber(s, amount)
        && !ListedFigure.Is(s, amount.NumberStart, amount.NumberEnd);

    // "the Stoxx 600 index", "S&P 500 utilities"; but "in Homs 600 people fled"
    private static bool IsNumberedName(in QuantityScene s, in Amount amount, int before, NounPhrase? noun) =>
        s.Tag(before) == Tag.ProperNoun
        && !amount.Is(NumberTraits.Marked)
        && s.Tag(amount.NumberStart) == Tag.Number
        && amount.Bound == Bound.Exact
        && !s.Entry(before).Senses.Any(Senses.Weekday | Senses.Month)
        && noun is { } phrase
        && !(phrase.IsPeople(s) && s.Entry(phrase.Head).Parts.Any(Parts.Plural))
        && s.Of(phrase.Head) is not "times"
        && !GivenCount.Is(s, before, phrase)
        && !OpensWithPlace(s, before, phrase);

    // "In Norway 130 homes were destroyed", "At Arvik 90 jobs will go"
    private static bool OpensWithPlace(in QuantityScene s, int name, NounPhrase noun) =>
        name > 0
        && s.Tag(name - 1) is Tag.Preposition
        && (name == 1 || s.Tag(name - 2) is Tag.Punctuation or Tag.ProperNoun)
        && s.Entry(noun.Head).Parts.Any(Parts.Plural)
        && s.Tag(noun.End) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.PastVerb;

    // "the 9500 block of Elm Street"
    private static bool IsBlock(in QuantityScene s, NounPhrase? noun) =>
        noun is { } phrase && s.Of(phrase.Head) is "block" && s.Is(phrase.End, s.Lexicon.Known.Of);

    // "closed.[4][5]"
    private static bool IsNote(in QuantityScene s, in Amount amount) =>
        s.Is(amount.NumberStart - 1, '[') && s.Is(amount.NumberEnd, ']') && (amount.NumberStart < 2 || s.Touches(amount.NumberStart - 2));

    // "photo 3 of 28"
    private static bool IsPageCount(in QuantityScene s, int before) =>
        (s.Is(before, s.Lexicon.Known.Of) && s.Tag(before - 1) == Tag.Number && IsLabelWord(s, before - 2))
        || (s.Is(before, '/') && IsPageCount(s, before - 1));

    // "at 6301 Ranchester", "24703 b212"
    private static bool PrecedesName(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.NumberStart) == Tag.Number
        && !amount.Is(NumberTraits.Marked)
        && amount.Bound == Bound.Exact
        && !s.Entry(amount.End).Senses.Any(Senses.Weekday | Senses.Month)
        && (s.Tag(amount.End) == Tag.ProperNoun || NounPhraseReader.IsCode(s, amount.End));

    // "the bottom three", "the final four"
    private static bool IsPlace(in QuantityScene s, int before) => s.Is(before, WordClass.Placing);

    // "the Ford Five Hundred was"
    private static bool IsSpelledName(in QuantityScene s, in Amount amount) =>
        amount.Start > 1
        && amount.Start == amount.NumberStart
        && s.Tag(amount.Start - 1) is Tag.ProperNoun
        && s.Tag(amount.Start) is Tag.NumberWord
        && amount.NumberEnd > amount.Start + 1
        && char.IsUpper(s.First(amount.Start))
        && char.IsUpper(s.First(amount.NumberEnd - 1))
        && char.IsLower(s.First(amount.NumberEnd));

    // "a one-way street", "his one-time rival", "a three-way race"
    private static bool IsKind(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.NumberStart) is not Tag.Number
        && s.IsDash(amount.NumberEnd)
        && s.Touches(amount.NumberEnd - 1)
        && s.Touches(amount.NumberEnd)
        && (
            s.Of(amount.NumberEnd + 1) is "way" or "sided" or "off" or "handed"
            || (s.Is(amount.NumberStart, s.Lexicon.Known.One) && s.Is(amount.NumberEnd + 1, WordClass.Oneness))
        );

    // "just one 50-barrel tank", "headed on another one"
    private static bool IsLoneOne(in QuantityScene s, in Amount amount) =>
        s.Is(amount.NumberStart, s.Lexicon.Known.One)
        && amount.Start < amount.NumberStart
        && amount.NumberEnd == amount.NumberStart + 1
        && amount.Unit is null
        && (s.Tag(amount.End) == Tag.Number || s.Of(amount.Start) is "another");

    // "one" that stands for a noun, unless it is all that is said, or what happened is said of it: "killed one", "one dead".
    private static bool IsPronoun(in QuantityScene s, in Amount amount) =>
        s.Is(amount.NumberStart, s.Lexicon.Known.One)
        && amount.NumberEnd == amount.NumberStart + 1
        && amount.Bound == Bound.Exact
        && s.Count > 2
        && !s.Entry(amount.NumberEnd).Senses.Any(Senses.State | Senses.Event)
        && !(amount.NumberStart > 0 && s.Entry(amount.NumberStart - 1).Senses.Any(Senses.Event))
        && !s.Is(amount.NumberEnd, s.Lexicon.Known.Of);

    // "changed the term to one of nine years"
    private static bool IsOneOfMeasure(in QuantityScene s, in Amount amount) =>
        s.Is(amount.NumberStart, s.Lexicon.Known.One)
        && s.Is(amount.NumberEnd, s.Lexicon.Known.Of)
        && s.Tag(amount.NumberEnd + 1) is Tag.Number or Tag.NumberWord
        && s.Lexicon.Units.CanBegin(s, amount.NumberEnd + 2);
}
