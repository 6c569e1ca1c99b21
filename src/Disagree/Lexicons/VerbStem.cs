namespace Disagree.Lexicons;

/// <summary>What the endings "ed" and "ing" leave of a verb that no table holds.</summary>
internal static class VerbStem
{
    /// <summary>The verb: "stop" for "stopp", "bundle" for "bundl", "file" for "fil"; the stem itself where nothing is missing.</summary>
    internal static string Base(string stem) =>
        LosesLast(stem) ? stem[..^1]
        : LacksE(stem) ? stem + "e"
        : stem;

    // "stopp", "levell"; but "add", "kill"
    private static bool LosesLast(string stem) =>
        stem is [_, _, .., var a, var b]
        && a == b
        && !IsVowel(b)
        && (b is 'l' ? IsLong(stem) && stem[^3] is not 'i' : b is not ('s' or 'z' or 'f'));

    private static bool LacksE(string stem) =>
        stem switch
        {
            // "evacuat", "persuad"
            [.., 'u', 'a', 'd' or 't'] => true,
            // "float", "wait"
            [.., var a, var b, not ('s' or 'v' or 'z' or 'c' or 'g')] when IsVowel(a) && IsVowel(b) && b is not 'u' => stem
                is [.., 'c', 'r', 'e', 'a', 't'],
            [.., var a, 'c' or 'g' or 's' or 'u' or 'v' or 'z'] => a is not 's' and not 't' || stem[^1] is 'c' or 'u',
            // "bundl"; but "hurl", "howl"
            [.., var a, 'l'] when !IsVowel(a) => a is not ('l' or 'r' or 'w'),
            [.., var a, var b, var c] when IsVowel(b) && !IsVowel(a) && !IsVowel(c) && c is not ('w' or 'x' or 'y') => !IsLong(stem)
                || IsOpen(b, c),
            _ => false,
        };

    // how verbs of more than one syllable end that have lost an e: "evacuat", "divid", "assum"
    private static bool IsOpen(char vowel, char last) =>
        (vowel, last)
            is
                ('a', 't' or 'd' or 'r')
                or
                ('i', 'b' or 'd' or 'n' or 'r')
                or
                ('o', 'd' or 'k')
                or
                ('u', 'd' or 'k' or 'l' or 'm' or 'r' or 't');

    private static bool IsLong(string stem)
    {
        var syllables = 0;
        for (var i = 0; i < stem.Length; i++)
        {
            syllables += IsVowel(stem[i]) && (i == 0 || !IsVowel(stem[i - 1])) ? 1 : 0;
        }

        return syllables > 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
