using Disagree.Claims;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells where two wordings of one answer cannot both be right: "first-degree murder" and "second-degree murder", "Kevan Porter" and "Kevon
/// Porter".
/// </summary>
internal static class Wordings
{
    private const int MostLetters = 2;
    private const int FewestLetters = 4;
    private static readonly HashSet<string> Ranks = new(StringComparer.OrdinalIgnoreCase)
    {
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "1st",
        "2nd",
        "3rd",
        "4th",
        "5th",
        "1",
        "2",
        "3",
        "4",
        "5",
    };

    /// <summary>Why the two conflict; null where nothing shows that they do.</summary>
    internal static string? Conflict(NameValue one, NameValue other, NameMatcher names) =>
        one.Type is NameType.Other && other.Type is NameType.Other ? OfRank(one.Name, other.Name)
        : one.Type is NameType.Person && other.Type is NameType.Person ? OfSpelling(one.Name, other.Name, names)
        : null;

    private static string? OfRank(string one, string other)
    {
        if (!HasRank(one) || !HasRank(other))
        {
            return null;
        }

        var (left, right) = (Words(one), Words(other));
        var (more, others) = (
            left.Except(right, StringComparer.OrdinalIgnoreCase).ToList(),
            right.Except(left, StringComparer.OrdinalIgnoreCase).ToList()
        );
        return more.Count == 1 && others.Count == 1 && Ranks.Contains(more[0]) && Ranks.Contains(others[0])
            ? $"One says “{more[0]}”, the other “{others[0]}”."
            : null;
    }

    private static bool HasRank(string text)
    {
        var ranks = Ranks.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in text.AsSpan().SplitAny(' ', '-'))
        {
            if (ranks.Contains(text.AsSpan()[word]))
            {
                return true;
            }
        }

        return false;
    }

    // one family name, and given names that differ by a letter or two
    private static string? OfSpelling(string one, string other, NameMatcher names)
    {
        var (left, right) = (one.Split(' '), other.Split(' '));
        if (
            left.Length != right.Length
            || left.Length < 2
            || !string.Equals(left[^1], right[^1], StringComparison.OrdinalIgnoreCase)
            || string.Equals(left[0], right[0], StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        return
            Math.Min(left[0].Length, right[0].Length) >= FewestLetters
            && Letters.Between(left[0], right[0]) <= MostLetters
            && !(IsKnown(one, names) && IsKnown(other, names))
            ? $"{one} and {other} are one name, spelled in two ways."
            : null;
    }

    // Daniel and Daniela are two, whatever the letters
    private static bool IsKnown(string name, NameMatcher names) =>
        names.Read(name, NameType.Person).Words is [{ Families.Length: > 0 }, ..];

    private static string[] Words(string text) => text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
