using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>The lemma of a verb that no table holds, by its ending.</summary>
internal static class VerbLemma
{
    internal static string Of(ReadOnlySpan<char> word, Tag tag)
    {
        var text = word.ToString().ToLowerInvariant();
        return tag switch
        {
            Tag.PastVerb or Tag.Participle or Tag.Gerund => Inflection.VerbBase(text),
            Tag.Verb => Inflection.WithoutS(text),
            _ => text,
        };
    }
}
