using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Tells counts of those who make up a body or place: "a 4,000-strong force", "the crews, now 210 strong", "a town of 7,200", "a family of
/// four", "a mother of two"; and those told by what befell them: "12 of the badly hurt were moved".
/// </summary>
internal static class StrengthReader
{
    /// <summary>Marks such a count, and takes in "strong".</summary>
    internal static void Apply(in QuantityScene s, ref Amount amount, NounPhrase? noun)
    {
        if (amount.Unit is not null || amount.Is(NumberTraits.Fraction))
        {
            return;
        }

        var strong = s.IsDash(amount.End) && s.Touches(amount.End - 1) && s.Touches(amount.End) ? amount.End + 1 : amount.End;
        if (s.Of(strong) is "strong")
        {
            amount.IsOfPeople = true;
            amount.End = noun is null ? strong + 1 : amount.End;
        }
        else if (noun is null && GroupEnd(s, amount.End) is > 0 and var end)
        {
            amount.IsOfPeople = true;
            amount.End = end;
        }
        else if (noun is null && InCare.Is(s, amount.End))
        {
            amount.IsOfPeople = true;
        }
        else if (
            noun is null
            && s.Is(amount.Start - 1, s.Lexicon.Known.Of)
            && s.Tag(amount.End) is not (Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Symbol)
            && !s.IsDash(amount.End)
        )
        {
            amount.IsOfPeople = IsBody(s, amount.Start - 2);
        }
    }

    // "12 [of the most badly hurt] were"; 0 where no such words follow, or no deed: "12 of the hurt are in a grave state"
    private static int GroupEnd(in QuantityScene s, int of)
    {
        if (!s.Is(of, s.Lexicon.Known.Of) || s.Of(of + 1) is not ("the" or "those"))
        {
            return 0;
        }

        var at = of + 2;
        while (s.Tag(at) is Tag.Adverb || s.Of(at) is "most" or "more" or "less")
        {
            at++;
        }

        var behind = at + 1;
        while (s.Tag(behind) is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
        {
            behind++;
        }

        return
            s.Tag(at) is Tag.Participle or Tag.PastVerb or Tag.Adjective or Tag.Noun
            && s.Entry(at).Senses.Any(Senses.State | Senses.Event)
            && behind > at + 1
            && s.Tag(behind) is Tag.Participle or Tag.PastVerb
            ? at + 1
            : 0;
    }

    // what is made of people: one who has a family, a body, a place where they live; but "police of 12 states"
    private static bool IsBody(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Noun
        && (s.Entry(at).Senses.Any(Senses.Person) && !s.Entry(at).Parts.Any(Parts.Plural) || s.Lexicon.Bodies.IsBody(s.Of(at)));
}
