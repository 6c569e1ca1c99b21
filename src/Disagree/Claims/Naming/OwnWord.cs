using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Naming;

/// <summary>
/// Tells whether a name of one word is that of a thing: no common word, no family name of somebody named in full, no town, no people.
/// </summary>
internal sealed class OwnWord(Lexicon lexicon)
{
    private const int Shortest = 4;

    /// <summary>Whether the name at a token is one.</summary>
    internal bool Is(SentenceView view, NameMention name, int at) =>
        name.Canonical.Length >= Shortest
        && lexicon.Words[view.Tokens[at].Word].Parts is Parts.None
        && !lexicon.Given.Contains(name.Canonical)
        && !IsPeople(name.Canonical)
        && !IsStationOrPolice(name.Canonical)
        && !(at == 0 && IsCapitals(name.Canonical))
        && !IsOfPerson(view, name)
        && !IsTown(view, name);

    /// <summary>Whether "in" behind a word tells of an investment: "a stake in Tarlo".</summary>
    internal static bool IsShare(ReadOnlySpan<char> word) =>
        word
            is "shares"
                or "Shares"
                or "stake"
                or "stakes"
                or "stock"
                or "investors"
                or "investor"
                or "invested"
                or "invest"
                or "confidence"
                or "trust";

    // "Serenese", "Tarlian"
    private static bool IsPeople(string name) =>
        name.EndsWith("ese", StringComparison.Ordinal)
        || name.EndsWith("ian", StringComparison.Ordinal)
        || name.EndsWith("ians", StringComparison.Ordinal)
        || name.EndsWith("ean", StringComparison.Ordinal)
        || name.EndsWith("ish", StringComparison.Ordinal)
        || name.EndsWith("ite", StringComparison.Ordinal)
        || name.EndsWith("ites", StringComparison.Ordinal)
        || name.EndsWith("ic", StringComparison.Ordinal)
        || name.EndsWith("ist", StringComparison.Ordinal)
        || name.EndsWith("ists", StringComparison.Ordinal);

    // "KQRW", "SRPD"
    private static bool IsStationOrPolice(string name) =>
        IsCapitals(name) && name.Length == Shortest && (name[0] is 'K' or 'W' || name.EndsWith("PD", StringComparison.Ordinal));

    private static bool IsCapitals(string name) => name.All(char.IsUpper);

    private static bool IsOfPerson(SentenceView view, NameMention name)
    {
        foreach (var person in view.Mentions.Names)
        {
            if (
                person.Type is NameType.Person
                && person.Canonical.Length > name.Canonical.Length
                && (
                    Ends(person.Canonical, name.Canonical)
                    || (name.Canonical[^1] is 's' && Ends(person.Canonical, name.Canonical.AsSpan()[..^1]))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(string full, ReadOnlySpan<char> word) =>
        full.AsSpan().EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && full.Length > word.Length
        && full[^(word.Length + 1)] is ' ' or '-';

    // the article says somewhere that something is in it, or comes from it
    private static bool IsTown(SentenceView view, NameMention name)
    {
        foreach (var other in view.Mentions.Names)
        {
            if (
                string.Equals(other.Canonical, name.Canonical, StringComparison.OrdinalIgnoreCase)
                && IsWhere(view.Mentions.Document.TextOf(other.Span.Part).AsSpan()[..other.Span.Start].TrimEnd())
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhere(ReadOnlySpan<char> before)
    {
        var word = Last(before);
        return word is "near" or "Near" or "off" or "outside" or "Outside" or "towards" or "toward" or "on" or "from"
            || (word is "in" or "In" && !IsShare(Last(before[..^2].TrimEnd())));
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];
}
