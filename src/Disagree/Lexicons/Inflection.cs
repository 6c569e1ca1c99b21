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
    internal static string VerbBase(string form)
    {
        var stem = form switch
        {
            [_, _, _, .., 'i', 'e', 'd' or 's'] => form[..^3] + "y",
            [_, _, _, .., 'i', 'n', 'g'] => form[..^3],
            [_, _, _, .., 'e', 'd'] => form[..^2],
            [_, _, _, .., 's', 'e', 's'] or [_, _, _, .., 'c' or 's', 'h', 'e', 's'] => form[..^2],
            [_, _, .., not 's', 's'] => form[..^1],
            _ => form,
        };
        return stem switch
        {
            _ when stem.Length == form.Length => form,
            [.., var a, var b] when a == b && !IsVowel(a) && a is not ('l' or 's' or 'z') => stem[..^1],
            [.., var a, 'c' or 'g' or 's' or 'u' or 'v' or 'z'] when a != 's' => stem + "e",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'i' or 'u', 't'] when stem.Length > 4 && stem[^2] == 'a' => stem + "e",
            _ => stem,
        };
    }

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
