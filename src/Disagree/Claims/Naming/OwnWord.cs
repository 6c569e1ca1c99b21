using Disagree.Articles;
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
    private readonly Newsroom newsroom = new(lexicon);

    /// <summary>Whether the name at a token is one.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">The token of the name.</param>
    /// <param name="elsewhere">What the whole article says of each name, as far as it was asked; what is found is added.</param>
    internal bool Is(SentenceView view, NameMention name, int at, Dictionary<string, bool> elsewhere) =>
        (name.Canonical.Length >= Shortest || (name.Canonical.Length == Shortest - 1 && IsCapitals(name.Canonical)))
        && lexicon.Words[view.Tokens[at].Word].Parts is Parts.None
        && !lexicon.Given.Contains(name.Canonical)
        && !IsPeople(name.Canonical)
        && !IsPolice(name.Canonical)
        && !IsSum(name.Canonical)
        && !(IsCapitals(name.Canonical) && (at == 0 || IsInShoutedTitle(view, name)))
        && !IsNoThingElsewhere(view, name, elsewhere);

    /// <summary>Whether words end in "in" and tell of no investment: "a fire in | Lowick" is where, "a stake in | Tarlo" is not.</summary>
    internal bool AreInside(ReadOnlySpan<char> words) =>
        Last(words) is "in" or "In" && !lexicon.Classes.Has(Last(words[..^2].TrimEnd()), WordClass.InvestedIn);

    /// <summary>Whether something is said to be in what a name stands for: "nine in | Lowick"; but not "in | Lowick market".</summary>
    internal bool IsWhere(Article article, TextSpan place) =>
        AreInside(article.Before(place).TrimEnd())
        && !lexicon.Words[lexicon.Vocabulary.Find(First(article.Behind(place)).ToString())].Parts.HasFlag(Parts.Noun);

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

    // "SRPD", a police department
    private static bool IsPolice(string name) => IsCapitals(name) && name.EndsWith("PD", StringComparison.Ordinal);

    // "Sh12", and not the flight "SL276"
    private static bool IsSum(string name) => name.Any(char.IsDigit) && name.Any(char.IsLower);

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

    // each name is looked for once in an article, however often it stands there
    private bool IsNoThingElsewhere(SentenceView view, NameMention name, Dictionary<string, bool> elsewhere)
    {
        if (!elsewhere.TryGetValue(name.Canonical, out var found))
        {
            found = IsOfPerson(view, name) || IsNoThing(view, name);
            elsewhere.Add(name.Canonical, found);
        }

        return found;
    }

    // the article says somewhere that something is in it, that somebody who is called so rules, or that it tells the news only
    private bool IsNoThing(SentenceView view, NameMention name)
    {
        var article = view.Mentions.Document.Article;
        foreach (var other in view.Mentions.Names)
        {
            if (!string.Equals(other.Canonical, name.Canonical, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var before = BeforeList(article.Before(other.Span).TrimEnd());
            var behind = article.Behind(other.Span);
            if (
                IsWhere(before)
                || IsRuler(behind)
                || lexicon.Classes.Has(First(behind), WordClass.Townsfolk)
                || (IsCapitals(name.Canonical) && newsroom.IsAt(article, other.Span))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWhere(ReadOnlySpan<char> before) =>
        Last(before)
            is "near"
                or "Near"
                or "off"
                or "outside"
                or "Outside"
                or "towards"
                or "toward"
                or "on"
                or "from"
                or "neighbouring"
                or "neighboring"
        || AreInside(before);

    // "schools in Harrow, | Lowick", "schools in Harrow and | Lowick": what stands before the list
    private static ReadOnlySpan<char> BeforeList(ReadOnlySpan<char> before)
    {
        while (true)
        {
            var rest = Last(before) is "and" ? before[..^3].TrimEnd() : before;
            rest = rest.EndsWith(",") ? rest[..^1] : rest;
            var word = Last(rest);
            if (rest.Length == before.Length || word.IsEmpty || !char.IsUpper(word[0]))
            {
                return before;
            }

            before = rest[..^word.Length].TrimEnd();
        }
    }

    // "PUPILS FLEE HARROW": capitals of a headline say nothing
    private static bool IsInShoutedTitle(SentenceView view, NameMention name) =>
        view.Sentence.Part is Articles.Part.Title && name.Canonical.Length > Shortest;

    // "the Varo | regime", "Varo|'s government"
    private bool IsRuler(ReadOnlySpan<char> behind) =>
        lexicon.Classes.Has(First(behind is ['\'' or '’', 's', ..] ? behind[2..] : behind), WordClass.RuledBy);

    /// <summary>The last of some words.</summary>
    internal static ReadOnlySpan<char> Last(ReadOnlySpan<char> words) => words[(words.LastIndexOfAny(" \n\r\t") + 1)..];

    /// <summary>The first of some words, "" where another sign comes before.</summary>
    internal static ReadOnlySpan<char> First(ReadOnlySpan<char> words)
    {
        words = words.TrimStart();
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        return words[..end];
    }
}
