using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Ages;

/// <summary>Reads ages: "34 years old", "a 34-year-old", "three months of age", "aged 34", "87 yo", "Perez, 34,", "the boy, 15,".</summary>
internal static class AgeReader
{
    private const int Oldest = 120;
    private const int Youngest = 4;
    private const int YoungestNamed = 1;

    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        if (amount.Unit?.Dimension == Dimension.Duration && (TryBehind(s, amount.End, out var end) || SharedTail.IsBeforeAge(s, amount)))
        {
            amount.Unit = Age(amount.Unit);
            amount.End = Math.Max(amount.End, end);
            amount.Rule = "age";
        }
        else if (
            amount.Unit is null
            && (
                IsAged(s, amount)
                || IsApposition(s, amount)
                || IsAfterPerson(s, amount)
                || IsAfterPeople(s, amount)
                || AgeBehindName.Is(s, amount)
                || AgeBehindVerb.Is(s, amount)
                || AgeOfPerson.Is(s, amount)
                || s.Of(amount.End) is "yo" or "y.o" or "y.o." or "y/o"
            )
        )
        {
            amount.End += s.Of(amount.End) is "yo" or "y.o" or "y.o." ? 1 : 0;
            amount.Unit = Years(s);
            amount.Rule = "age";
        }
        else if (amount.Unit is null && AgeBoundReader.TryRead(s, amount, out end))
        {
            amount.End = end;
            amount.Unit = Years(s);
            amount.Rule = "age";
        }
    }

    /// <summary>The unit of an age in years.</summary>
    internal static Unit Years(in QuantityScene s) => Age(s.Lexicon.Units["a"]);

    /// <summary>The age that a span of time makes.</summary>
    internal static Unit Age(Unit span) =>
        span with
        {
            Dimension = Dimension.Age,
            Singular = span.Singular + " old",
            Plural = span.Plural + " old",
        };

    /// <summary>Whether "old" or "of age" stands behind a span of time.</summary>
    internal static bool TryBehind(in QuantityScene s, int at, out int end)
    {
        var first = s.IsDash(at) ? at + 1 : at;
        var isOld = s.Is(first, s.Lexicon.Known.Old) || s.Of(first) is "olds";
        var isOfAge = s.Is(first, s.Lexicon.Known.Of) && s.Of(first + 1) is "age";
        end =
            isOld ? first + 1
            : isOfAge ? first + 2
            : at;
        return isOld || isOfAge;
    }

    private static bool IsAged(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.NumberStart) is Tag.Number or Tag.NumberWord
        && amount.Value is >= 0 and <= Oldest
        && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled)
        && (
            IsBehindAgeOf(s, amount.NumberStart)
            || IsLabelled(s, amount.Start - 1)
            || (
                s.Small(WordOfAge(s, amount.Start), stackalloc char[QuantityScene.LongestSmall]) is "aged" or "age" or "ages"
                && s.Tag(amount.End) is not (Tag.Noun or Tag.ProperNoun)
            )
        );

    // "Name: Ana Ruiz. Age: 34"
    private static bool IsLabelled(in QuantityScene s, int colon) => s.Is(colon, ':') && s.Of(colon - 1) is "Age";

    // "until the age of 30", "between the ages of 20 and 30": whatever follows
    private static bool IsBehindAgeOf(in QuantityScene s, int number) =>
        s.Is(number - 1, s.Lexicon.Known.Of) && s.Of(number - 2) is "age" or "ages" && s.Tag(number - 3) is Tag.Determiner;

    // "aged 34", "the age of 34", "ages 9 and 34"
    private static int WordOfAge(in QuantityScene s, int start) =>
        s.Is(start - 1, s.Lexicon.Known.Of) || s.Of(start - 1) is "from" or "between" ? start - 2
        : (s.Is(start - 1, s.Lexicon.Known.And) || s.Is(start - 1, ',')) && s.Tag(start - 2) == Tag.Number ? start - 3
        : start - 1;

    // "the boy, 15, was", "the mayor-elect, 39,", "Mother of girl, 5": a person told of, and the number alone behind the comma
    private static bool IsAfterPerson(in QuantityScene s, in Amount amount) =>
        s.Is(amount.Start - 1, ',')
        && IsPerson(s, amount.Start - (s.Of(amount.Start - 2) is "elect" or "designate" && s.IsDash(amount.Start - 3) ? 4 : 2))
        && s.Tag(amount.NumberStart) == Tag.Number
        && s.Tag(amount.Start - 3) is not Tag.Number
        && amount.NumberEnd == amount.NumberStart + 1
        && !amount.IsRange
        && amount.Value is >= YoungestNamed and <= Oldest
        && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled)
        && (amount.End >= s.Count || s.First(amount.End) is ',' or '.' or ';' or ')');

    private static bool IsPerson(in QuantityScene s, int at) =>
        s.Entry(at).Senses.Any(Senses.Person) && !s.Entry(at).Parts.Any(Parts.Plural);

    // "two girls, 7 and 5,": as many bare numbers as can be ages of people told of
    private static bool IsAfterPeople(in QuantityScene s, in Amount amount)
    {
        var first = s.Is(amount.Start - 1, ',') ? amount.Start : amount.Start - 2;
        return s.Tag(first) is Tag.Number
            && s.Is(first + 1, s.Lexicon.Known.And)
            && s.Tag(first + 2) is Tag.Number
            && s.First(first + 3) is ',' or '.' or ';' or ')'
            && s.Is(first - 1, ',')
            && s.Entry(first - 2).Senses.Any(Senses.Person)
            && s.Entry(first - 2).Parts.Any(Parts.Plural)
            && amount.Start >= first
            && amount is { IsRange: false, Value: >= YoungestNamed and <= Oldest }
            && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled);
    }

    // "Perez, 34, said": a name, and the number alone between two commas.
    private static bool IsApposition(in QuantityScene s, in Amount amount)
    {
        var name = s.Is(amount.Start - 2, '.') ? amount.Start - 3 : amount.Start - 2;
        var isFull = char.IsUpper(s.First(name)) && char.IsUpper(s.First(name - 1)) && s.Tag(name - 1) == Tag.ProperNoun;
        return !amount.IsRange
            && s.Is(amount.Start - 1, ',')
            && char.IsUpper(s.First(name))
            && s.Tag(name) is not (Tag.Preposition or Tag.Adverb)
            && s.Tag(amount.NumberStart) == Tag.Number
            && amount.NumberEnd == amount.NumberStart + 1
            && amount.Value >= (isFull ? YoungestNamed : Youngest)
            && amount.Value <= Oldest
            && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled)
            && !s.Entry(name).Senses.Any(Senses.Month | Senses.Weekday)
            && (
                amount.End >= s.Count
                || s.First(amount.End) is ',' or '.' or ';' or ')' or '('
                || (s.Of(amount.End) is "at" && s.Of(amount.End + 2) is "time")
            );
    }
}
