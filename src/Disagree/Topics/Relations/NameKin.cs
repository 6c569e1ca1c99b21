using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Topics.Relations;

/// <summary>How two names that are not the same are written alike: misspelt, cut short, or with one word in the place of another.</summary>
internal static class NameKin
{
    private const int Shortest = 4;
    private const int LongWord = 8;
    private static readonly string[] Vessels = ["MV ", "M/V ", "MS ", "MT ", "SS ", "FV ", "F/V ", "RMS ", "USS ", "HMS ", "the ", "The "];

    /// <summary>A name without what stands before that of any ship: "Tarlo Star" of "MV Tarlo Star".</summary>
    internal static string Bare(string name)
    {
        foreach (var vessel in Vessels)
        {
            if (name.StartsWith(vessel, StringComparison.Ordinal) && name.Length > vessel.Length)
            {
                return name[vessel.Length..];
            }
        }

        return name;
    }

    /// <summary>A name in small letters without their marks: "varo" of "Váro".</summary>
    internal static string Plain(string name) =>
        string.Create(
            name.Length,
            name,
            (into, from) =>
            {
                for (var i = 0; i < into.Length; i++)
                {
                    into[i] = LetterFold.Plain(from[i]);
                }
            }
        );

    /// <summary>Whether the one is the other without its last words: "Northwind" of "Northwind Motors".</summary>
    internal static bool IsShorter(string one, string other) =>
        other.Length > one.Length
        && other[one.Length] is ' ' or '\'' or '’' or '-'
        && other.StartsWith(one, StringComparison.OrdinalIgnoreCase);

    // "Beth" of "Elisabeth", "Alex" of "Alexander"
    private static bool IsWithin(string one, string other) =>
        Math.Min(one.Length, other.Length) >= Shortest
        && (
            one.EndsWith(other, StringComparison.OrdinalIgnoreCase)
            || other.EndsWith(one, StringComparison.OrdinalIgnoreCase)
            || one.StartsWith(other, StringComparison.OrdinalIgnoreCase)
            || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>
    /// Whether two names have the same words but for one, of which one letter is another, or two of a long word: "Tarlo Villen", "Tarlo
    /// Vilen".
    /// </summary>
    internal static bool IsSpelling(string one, string other) =>
        Odd(one, other) is { } odd
        && Math.Min(odd.One.Length, odd.Other.Length) is >= Shortest and var letters
        && char.ToUpperInvariant(odd.One[0]) == char.ToUpperInvariant(odd.Other[0])
        && (Letters.Between(odd.One, odd.Other) <= (letters >= LongWord ? 2 : 1) || Letters.AreSwapped(odd.One, odd.Other));

    /// <summary>Whether two names are of one family and one given name, which the one cuts short: "Beth Marlow", "Elisabeth Marlow".</summary>
    internal static bool IsShortGiven(string one, string other) =>
        Odd(one, other) is { At: 0, Words: > 1 } odd && IsWithin(odd.One, odd.Other);

    /// <summary>The word in which two names of as many words differ, where there is one only; null otherwise.</summary>
    internal static (string One, string Other, int At, int Words)? Odd(string one, string other)
    {
        var (words, others) = (one.Split(' '), other.Split(' '));
        if (words.Length != others.Length)
        {
            return null;
        }

        var at = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (string.Equals(words[i], others[i], StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (at >= 0)
            {
                return null;
            }

            at = i;
        }

        return at < 0 ? null : (words[at], others[at], at, words.Length);
    }
}
