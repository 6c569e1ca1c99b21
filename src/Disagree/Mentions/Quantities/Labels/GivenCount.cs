using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>Tells a number that counts what somebody named gets or loses from one that is of the name: "gave the Harbour Party 40 seats".</summary>
internal static class GivenCount
{
    /// <summary>Whether the number counts.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="name">The last token of the name right before the number.</param>
    /// <param name="noun">The noun behind the number.</param>
    internal static bool Is(in QuantityScene s, int name, NounPhrase noun)
    {
        var first = name;
        while (first > 0 && s.Tag(first - 1) is Tag.ProperNoun)
        {
            first--;
        }

        first -= first > 0 && s.Tag(first - 1) is Tag.Determiner ? 1 : 0;
        return first > 0
            && s.Tag(first - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund
            && s.IsLemma(first - 1, WordClass.Giving)
            && s.Entry(noun.Head).Parts.Any(Parts.Plural)
            && s.Of(name) is [_, .., >= 'a' and <= 'z']
            // "gave the Stoxx 600 firms a lift"
            && s.Of(name + 1) is not [.., '0', '0'];
    }
}
