using System.Collections.Frozen;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Casts;

/// <summary>Which names tell what an article is about, and which of their words do.</summary>
internal sealed class CastWords
{
    private const int Shortest = 3;
    private readonly Lexicon lexicon;
    private readonly FrozenSet<string> everywhere;
    private readonly FrozenSet<string> common;
    private readonly FrozenSet<string> places;
    private readonly FrozenSet<string> countries;
    private readonly FrozenSet<string> bodies;
    private readonly FrozenSet<string> ministries;

    internal CastWords(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        everywhere = lexicon["everywhere"]
            .Rows.SelectMany(r => r.Alternatives(0))
            .Concat(lexicon["wires"].Rows.SelectMany(r => r.Alternatives(1).Prepend(r[0])))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        places = lexicon["places"].Rows.Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        countries = lexicon["places"].Rows.Where(r => r[1] is "country").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        bodies = lexicon["organizations"]
            .Rows.Where(r => r[1] is not ("company" or "party" or "union"))
            .Select(r => r[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        ministries = lexicon["offices"].Rows.Single(r => r[0] is "cabinet").Alternatives(1).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        common = lexicon["nameheads"]
            .Rows.Select(r => r[0])
            .Concat(lexicon["nametypes"].Rows.SelectMany(r => r.Alternatives(0)))
            .Concat(lexicon["titles"].Rows.SelectMany(r => r.Alternatives(0)))
            .Concat(lexicon["legalforms"].Rows.SelectMany(r => r.Alternatives(0)))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name stands in articles about anything: "Facebook", a news agency.</summary>
    internal bool IsEverywhere(string name) => everywhere.Contains(name);

    /// <summary>Whether the lexicon holds it as a place: a country, a province, a large town.</summary>
    internal bool IsKnownPlace(string name) => places.Contains(name);

    /// <summary>Whether the lexicon holds it as a country.</summary>
    internal bool IsCountry(string name) => countries.Contains(name);

    /// <summary>
    /// Whether the lexicon holds it as a body that has a part in many events: "United Nations", "Islamic State". A company or a party is
    /// what its own news are about.
    /// </summary>
    internal bool IsKnownBody(string name) => bodies.Contains(name);

    /// <summary>
    /// Whether it is an office of a state, which has a part in many events as a body has: "President Keller", not the president of a firm.
    /// </summary>
    internal bool IsOfState(RoleMention role) =>
        ministries.Contains(role.Role) && (role.Organization is null || places.Contains(role.Organization));

    /// <summary>The words of a name that are neither common words nor kinds of things: "DeKalb" of "DeKalb County".</summary>
    internal List<string> Telling(string name, Document document)
    {
        var telling = new List<string>();
        var isBehindGiven = false;
        foreach (var word in name.Split([' ', '-', '/', '.', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                word.Length >= Shortest
                && char.IsLetter(word[0])
                && !common.Contains(word)
                && !lexicon.Given.Contains(word)
                && !IsCommon(word)
                && !(isBehindGiven && places.Contains(word))
                && !document.Text.Contains(word.ToLowerInvariant(), StringComparison.Ordinal)
            )
            {
                telling.Add(word);
            }

            // "George Washington University" tells of no town
            isBehindGiven = lexicon.Given.Contains(word);
        }

        return telling;
    }

    private bool IsCommon(string word) => IsWord(word) || IsWord(Inflection.Singular(word));

    private bool IsWord(string word) => lexicon.Words[lexicon.Vocabulary.Find(word)].Parts != Lexicons.Parts.None;
}
