using System.Collections.Frozen;
using Disagree.Claims.Owners;
using Disagree.Lexicons;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells whether two names of owners may name one. It errs on that side: a word in common is enough, "Arvik" of "Arvik Mills", for nothing
/// is set apart by a short name.
/// </summary>
internal sealed class OwnerNames(NameMatcher matcher, FrozenSet<string> kinds)
{
    private const int Shortest = 2;
    private const int Stem = 4;
    private readonly Dictionary<string, List<string>> telling = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, NameType), bool> matched = [];

    /// <summary>The words for kinds of bodies, which many names share: "Party", "Bank".</summary>
    internal static FrozenSet<string> KindsOf(Lexicon lexicon) =>
        lexicon["nameheads"]
            .Rows.Select(r => r[0])
            .Concat(lexicon["nametypes"].Rows.SelectMany(r => r.Alternatives(0)))
            .Concat(lexicon["legalforms"].Rows.SelectMany(r => r.Alternatives(0)))
            .Concat(lexicon["kinds"].Rows.SelectMany(r => r.Alternatives(0)))
            .Concat(["the", "of", "and", "for", "in", "central", "national", "new"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same without what was found before: one of them is no place for many threads.</summary>
    internal OwnerNames Anew() => new(matcher, kinds);

    /// <summary>Whether they may name one.</summary>
    internal bool MayBeOne(OwnerName a, OwnerName b) =>
        string.Equals(a.Canonical, b.Canonical, StringComparison.OrdinalIgnoreCase)
        || (!(a.Kind is OwnerKind.Person && b.Kind is OwnerKind.Person) && SharesWord(Telling(a.Canonical), Telling(b.Canonical)))
        || AreInitials(a.Canonical, b.Canonical)
        || AreInitials(b.Canonical, a.Canonical)
        || Match(a, b);

    /// <summary>Whether the one says no more than the other: "Socialists" and "Socialist Party", and no more "Ana Berg" and "Ida Berg".</summary>
    internal bool AreOne(string one, string other) =>
        FigureGate.AreNamedAlike(one, other) || IsWithin(Telling(one), Telling(other)) || IsWithin(Telling(other), Telling(one));

    private static bool IsWithin(List<string> few, List<string> many) => few.TrueForAll(a => many.Exists(b => AreAlike(a, b)));

    private bool Match(OwnerName a, OwnerName b)
    {
        var type =
            a.Kind is OwnerKind.Person || b.Kind is OwnerKind.Person ? NameType.Person
            : a.Kind is OwnerKind.Place && b.Kind is OwnerKind.Place ? NameType.Place
            : NameType.Organization;
        var key = (a.Canonical, b.Canonical, type);
        return matched.TryGetValue(key, out var known) ? known : matched[key] = matcher.Match(a.Canonical, b.Canonical, type).Same;
    }

    // "Socialists" and "Socialist Party"
    private static bool SharesWord(List<string> one, List<string> other) => one.Exists(a => other.Exists(b => AreAlike(a, b)));

    private static bool AreAlike(string one, string other)
    {
        var (few, many) = one.Length <= other.Length ? (one, other) : (other, one);
        return many.StartsWith(few, StringComparison.OrdinalIgnoreCase)
            && (few.Length == many.Length || (few.Length >= Stem && many.Length - few.Length <= 2));
    }

    private static bool AreInitials(string letters, string name)
    {
        if (letters.Length < Shortest || !letters.All(char.IsUpper))
        {
            return false;
        }

        var at = 0;
        foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            at += at < letters.Length && char.ToUpperInvariant(word[0]) == letters[at] ? 1 : 0;
        }

        return at == letters.Length;
    }

    // of a name that has no other words, the kinds
    private List<string> Telling(string name)
    {
        if (telling.TryGetValue(name, out var known))
        {
            return known;
        }

        List<string> words =
        [
            .. name.Split([' ', '-', '/', '.', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= Shortest),
        ];
        var own = words.FindAll(w => !kinds.Contains(w));
        return telling[name] = own.Count > 0 ? own : words;
    }
}
