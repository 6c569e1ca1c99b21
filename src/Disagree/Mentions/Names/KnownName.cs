using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>A place or body that the lexicon knows, under one of its names.</summary>
/// <param name="Entity">The number of the entity in the lexicon, from 1; all its names share it.</param>
/// <param name="Canonical">The name that stands for all.</param>
/// <param name="Type">What it names.</param>
/// <param name="Kind">The kind that its table states: "country", "force", "media".</param>
/// <param name="Alias">This name.</param>
/// <param name="IsDemonym">Whether this name is the adjective or the people of a place: "Turkish".</param>
internal sealed record KnownName(int Entity, string Canonical, NameType Type, string Kind, string Alias, bool IsDemonym)
{
    private const int ShortAlias = 6;

    /// <summary>A short name in capitals, which in small letters would be another word: "IS", "WHO".</summary>
    public bool IsAcronym { get; } = Alias.Length <= ShortAlias && Alias.AsSpan().IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>Every name of the tables "places" and "organizations".</summary>
    public static IEnumerable<KeyValuePair<string, KnownName>> Read(Lexicon lexicon)
    {
        var entity = 0;
        foreach (var row in lexicon["organizations"].Rows)
        {
            entity++;
            foreach (var name in Names(row, 2))
                yield return Entry(entity, Plain(row[0]), NameType.Organization, row[1], name, demonym: false);
        }

        foreach (var row in lexicon["places"].Rows)
        {
            entity++;
            foreach (var name in Names(row, 3))
                yield return Entry(entity, Plain(row[0]), NameType.Place, row[1], name, demonym: false);
            foreach (var name in row.Alternatives(4))
                yield return Entry(entity, Plain(row[0]), NameType.Place, row[1], name, demonym: true);
        }
    }

    private static IEnumerable<string> Names(LexiconRow row, int aliases) => row.Alternatives(aliases).Prepend(Plain(row[0]));

    // "Georgia (country)" is told apart from the state in the table only.
    private static string Plain(string name) => name.EndsWith(')') ? name[..name.IndexOf(" (", StringComparison.Ordinal)] : name;

    private static KeyValuePair<string, KnownName> Entry(
        int entity,
        string canonical,
        NameType type,
        string kind,
        string name,
        bool demonym
    ) => KeyValuePair.Create(name, new KnownName(entity, canonical, type, kind, name, demonym));
}
