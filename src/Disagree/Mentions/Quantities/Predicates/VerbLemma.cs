using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>The lemma of a verb that no table holds, by its ending.</summary>
internal static class VerbLemma
{
    internal static string Of(ReadOnlySpan<char> word, Tag tag)
    {
        var text = word.ToString().ToLowerInvariant();
        return (tag, text) switch
        {
            (Tag.PastVerb or Tag.Participle, [.., 'i', 'e', 'd']) => text[..^3] + "y",
            (Tag.PastVerb or Tag.Participle, [.., 'e', 'd']) => Stem(text[..^2]),
            (Tag.Gerund, [.., 'i', 'n', 'g']) => Stem(text[..^3]),
            (Tag.Verb, _) => Inflection.Singular(text),
            _ => text,
        };
    }

    // "stopp" loses a letter, "rescu" gains one.
    private static string Stem(string stem) =>
        stem switch
        {
            [.., var a, var b] when a == b && b is not ('l' or 's' or 'z' or 'f') => stem[..^1],
            [.., 'u' or 'v' or 'c' or 'z'] or [.., 'a' or 'i' or 'o' or 'u', 't' or 'g' or 's'] or [.., 'r' or 'n' or 'd', 'g'] => stem
                + "e",
            [.., var a, 'a' or 'e' or 'i' or 'o' or 'u', not ('w' or 'x' or 'y' or 'a' or 'e' or 'i' or 'o' or 'u')]
                when stem.Length <= 4 && a is not ('a' or 'e' or 'i' or 'o' or 'u') => stem + "e",
            _ => stem,
        };
}
