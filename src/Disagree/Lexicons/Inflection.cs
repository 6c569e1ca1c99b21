namespace Disagree.Lexicons;

/// <summary>The regular endings of English nouns and verbs. What is irregular is a line in a table.</summary>
internal static class Inflection
{
    /// <summary>"bus" to "buses", "city" to "cities", "bomb" to "bombs", "cargo" to "cargoes"; also the third person of verbs.</summary>
    internal static string WithS(string word) =>
        word switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
            [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "ies",
            "go" or [.., 'r', 'g', 'o'] => word + "es",
            _ => word + "s",
        };

    /// <summary>"move" to "moved", "carry" to "carried", "stop" to "stopped".</summary>
    internal static string Past(string verb) =>
        verb switch
        {
            [.., 'e'] => verb + "d",
            [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
            _ when DoublesLast(verb) => verb + verb[^1] + "ed",
            _ => verb + "ed",
        };

    /// <summary>"move" to "moving", "stop" to "stopping", "see" to "seeing".</summary>
    internal static string Gerund(string verb) =>
        verb switch
        {
            [.., 'e', 'e'] or [.., 'o', 'e'] or [.., 'y', 'e'] => verb + "ing",
            [.., 'e'] => verb[..^1] + "ing",
            _ when DoublesLast(verb) => verb + verb[^1] + "ing",
            _ => verb + "ing",
        };

    /// <summary>The singular of a noun that no table holds; the word itself where it does not look like a plural.</summary>
    internal static string Singular(string noun) =>
        noun switch
        {
            { Length: < 4 } or [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => noun,
            [.., 'm', 'e', 'n'] => noun[..^2] + "an",
            [.., 'i', 'e', 's'] => noun[..^3] + "y",
            [.., 's' or 'x' or 'z', 'e', 's']
            or [.., 'c' or 's', 'h', 'e', 's']
                when !noun.EndsWith("ses", StringComparison.Ordinal) || noun.EndsWith("sses", StringComparison.Ordinal) => noun[..^2],
            [.., 's'] => noun[..^1],
            _ => noun,
        };

    /// <summary>The base of a verb form that no table holds: "foil" for "foiled", "stop" for "stopping", "carry" for "carries".</summary>
    internal static string VerbBase(string form) =>
        form switch
        {
            [_, _, _, .., 'i', 'e', 'd'] => form[..^3] + "y",
            [_, _, _, .., 'i', 'n', 'g'] => VerbStem.Base(form[..^3]),
            [_, _, _, .., 'e', 'd'] => VerbStem.Base(form[..^2]),
            _ => WithoutS(form),
        };

    /// <summary>The base of a verb of the present that no table holds: "raze" for "razes", "vanish" for "vanishes".</summary>
    internal static string WithoutS(string verb) =>
        verb switch
        {
            [_, _, .., 'i', 'e', 's'] => verb[..^3] + "y",
            [_, _, _, .., 's' or 'z', 'e', 's'] when verb[^4] == verb[^3] => verb[..^2],
            [_, .., 'c' or 's', 'h', 'e', 's'] or [_, _, .., 'x' or 'o', 'e', 's'] => verb[..^2],
            [_, _, .., not ('s' or 'u' or 'i'), 's'] => verb[..^1],
            _ => verb,
        };

    private static bool DoublesLast(string verb) =>
        verb is [.., var a, var b, var c]
        && verb.Length <= 5
        && IsVowel(b)
        && !IsVowel(c)
        && c is not ('w' or 'x' or 'y')
        && !IsVowel(a)
        && !verb.AsSpan(0, verb.Length - 3).ContainsAny("aeiou");

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
