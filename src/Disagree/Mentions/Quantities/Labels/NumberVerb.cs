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
                Tag.Noun when s.Entry(before).Parts.Any(Parts.Plural) => true,
                Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund => before > 0
                    && s.Of(before - 1) is "the" or "The" or "those" or "Those",
                _ => false,
            } || IsOfThose(s, before);
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
