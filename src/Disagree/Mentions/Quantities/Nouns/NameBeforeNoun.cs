using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Tells what a name does that begins at a token and stands before the noun counted.</summary>
internal static class NameBeforeNoun
{
    /// <summary>Whether it tells whose they are: "10 House of Lords [members]".</summary>
    internal static bool IsOwner(in QuantityScene s, int at)
    {
        while (s.Tag(at) is Tag.ProperNoun)
        {
            at++;
        }

        return s.Tag(at) is Tag.Noun && PluralNoun.Is(s, at);
    }

    /// <summary>Whether it tells of which kind they are: "Type A and Type B [buses]".</summary>
    internal static bool IsKind(in QuantityScene s, int at)
    {
        var noun = at;
        while (s.Tag(noun) == Tag.ProperNoun && noun < at + 3)
        {
            noun++;
        }

        return noun > at && s.Tag(noun) == Tag.Noun && PluralNoun.Is(s, noun);
    }
}
