using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;

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
                Tag.Noun when PluralNoun.Is(s, before) => true,
                Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund => before > 0
                    && (s.Of(before - 1) is "the" or "The" or "those" or "Those" || IsDone(s, before)),
                // "workers laid off number 40"
                Tag.Preposition => before > 1 && IsDone(s, before - 1),
                _ => false,
            }
            || IsOfThose(s, before)
            || (EndsThere(s, at + 1) && IsOfMany(s, before));
    }

    private static bool IsDone(in QuantityScene s, int verb) =>
        s.Tag(verb) is Tag.Participle or Tag.PastVerb && s.Tag(verb - 1) is Tag.Noun && PluralNoun.Is(s, verb - 1);

    // "those left homeless by the quake number 40", "those who have fled the quake number 40"
    private static bool IsOfThose(in QuantityScene s, int at)
    {
        var hasVerb = false;
        for (var i = at; i >= Math.Max(0, at - Reach) && s.Tag(i) is not Tag.Punctuation; i--)
        {
            if (s.Of(i) is "those" or "Those")
            {
                return !hasVerb || s.Of(i + 1) is "who";
            }

            hasVerb |= s.Tag(i) is Tag.Auxiliary or Tag.Verb;
        }

        return false;
    }

    // "[the victims of the gale] number 40", but "the guests in the room number 40 left"
    private static bool IsOfMany(in QuantityScene s, int at)
    {
        var first = at;
        while (first > 0 && s.Tag(first - 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner or Tag.Preposition)
        {
            first--;
        }

        var noun = first + 1;
        while (noun < at && s.Tag(noun) is Tag.Adjective)
        {
            noun++;
        }

        return first == 0 && s.Of(0) is "The" && noun < at && PluralNoun.Is(s, noun) && s.Tag(noun + 1) is Tag.Preposition;
    }

    private static bool EndsThere(in QuantityScene s, int number) => number + 1 >= s.Count || s.Tag(number + 1) is Tag.Punctuation;
}
