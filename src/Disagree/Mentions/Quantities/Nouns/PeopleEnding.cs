using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Tells by its ending a noun that names people and that no table lists: "Cambodians", "New Yorkers", "violinists", "churchgoers".
/// </summary>
internal static class PeopleEnding
{
    private const int Shortest = 6;

    /// <summary>Whether the noun at a token does.</summary>
    internal static bool Names(in QuantityScene s, int noun) =>
        s.Entry(noun).Parts is Parts.None
        && s.Of(noun) is { Length: >= Shortest } word
        && (s.Tag(noun) is Tag.ProperNoun ? IsNation(s, noun, word) || IsPeopleInI(s, noun) : s.Tag(noun) is Tag.Noun && IsCalling(word));

    /// <summary>Whether the noun is the plural of a people whose name ends in -i: "500 Pakistanis", "minority Tutsis".</summary>
    internal static bool IsPeopleInI(in QuantityScene s, int noun) =>
        s.Tag(noun) is Tag.ProperNoun
        && s.Of(noun) is { Length: > 5 } word
        && word.EndsWith("is")
        && s.Tag(noun + 1) is not (Tag.ProperNoun or Tag.Possessive)
        && (
            s.Tag(noun - 1) is Tag.Number or Tag.NumberWord or Tag.Adjective
            || (s.Tag(noun - 1) is Tag.Noun && char.IsLower(s.First(noun - 1)))
        );

    private static bool IsNation(in QuantityScene s, int noun, ReadOnlySpan<char> word) =>
        word.EndsWith("ians")
        || word.EndsWith("eans")
        || word.EndsWith("icans")
        || (word.EndsWith("ans") && s.Tag(noun - 1) is Tag.Number or Tag.NumberWord)
        || word.EndsWith("rkers")
        || word.EndsWith("anders");

    // but "checklists"
    private static bool IsCalling(ReadOnlySpan<char> word) =>
        word.EndsWith("icians")
        || word.EndsWith("arians")
        || word.EndsWith("goers")
        || word.EndsWith("women")
        || word.EndsWith("mates")
        || word.EndsWith("ishioners")
        || (word.EndsWith("ists") && (word[^5] is not 'l' || word[^6] is 'a' or 'e' or 'i' or 'o' or 'u'));
}
