using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>Tells "number" that says how many there are, "the dead now number 40", from the one that names: "room number 40".</summary>
internal static class NumberVerb
{
    private const int Reach = 15;

    internal static bool Is(in QuantityScene s, int at)
    {
        if (at < 1 || s.Of(at) is not ("number" or "numbers"))
        {
            return false;
        }

        var before = at - 1;
        if (s.Tag(before) is Tag.Adverb)
        {
            return true;
        }

        return s.Tag(before) switch
            {
                Tag.Pronoun => true,
                Tag.Noun when s.Entry(before).Parts.Any(Parts.Plural) || IsPlural(s, before) => true,
                Tag.Noun => IsOfPlural(s, before),
                Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund => before > 0
                    && s.Of(before - 1) is "the" or "The" or "those" or "Those",
                _ => false,
            } || IsOfThose(s, before);
    }

    // "the planned redundancies number 40"
    private static bool IsPlural(in QuantityScene s, int noun) =>
        noun > 0
        && s.Of(noun) is [_, _, _, .., not 's', 's']
        && s.Tag(noun - 1) is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Gerund or Tag.Participle or Tag.Possessive
        && s.Tag(noun + 2) is Tag.Number or Tag.NumberWord;

    // "the victims of the fraud number 40"
    private static bool IsOfPlural(in QuantityScene s, int at)
    {
        var of = at - 1;
        while (of > 0 && s.Tag(of) is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.ProperNoun)
        {
            of--;
        }

        return of > 1
            && of < at
            && s.Tag(of) is Tag.Preposition
            && s.Tag(of - 1) is Tag.Noun
            && s.Entry(of - 1).Parts.Any(Parts.Plural)
            && s.Tag(of - 2) is Tag.Determiner or Tag.Adjective;
    }

    // "those left homeless by the quake number 40"
    private static bool IsOfThose(in QuantityScene s, int at)
    {
        for (var i = at; i >= Math.Max(0, at - Reach) && s.Tag(i) is not (Tag.Punctuation or Tag.Auxiliary or Tag.Verb); i--)
        {
            if (s.Of(i) is "those" or "Those")
            {
                return true;
            }
        }

        return false;
    }
}
