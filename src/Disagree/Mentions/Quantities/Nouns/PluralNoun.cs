using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Tells nouns in the plural, by the tables or else by their ending: "boats", "cattle", "Cambodians".</summary>
internal static class PluralNoun
{
    internal static bool IsPluralAhead(in QuantityScene s, int i) =>
        s.Tag(i) == Tag.Noun
        && s.Tag(i + 1) == Tag.Noun
        && s.Entry(i + 1).Parts.Any(Parts.Plural)
        && !s.Entry(i - 1).Senses.Any(Senses.Person);

    internal static bool Is(in QuantityScene s, int i)
    {
        var parts = s.Entry(i).Parts;
        if (parts.Any(Parts.Noun))
        {
            return parts.Any(Parts.Plural);
        }

        var word = s.Of(i);
        return PeopleEnding.IsPeopleInI(s, i)
            || word is [.., not 's' and not 'u' and not 'i', 's'] and { Length: > 2 } && !char.IsUpper(word[^1]);
    }

    // "cattle and pig farms"
    internal static bool IsCollective(in QuantityScene s, int i) =>
        s.Entry(i).Parts.Any(Parts.Plural) && s.Of(i) is [.., not 's'] && !s.Entry(i).Senses.Any(Senses.Person);
}
