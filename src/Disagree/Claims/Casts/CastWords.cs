using System.Collections.Frozen;
using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Casts;

/// <summary>Which names tell what an article is about, and which of their words do.</summary>
internal sealed class CastWords
{
    private const int Shortest = 3;
    private readonly Lexicon lexicon;
    private readonly FrozenSet<string> everywhere;
    private readonly FrozenSet<string> common;
    private readonly FrozenSet<string> places;

    internal CastWords(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        everywhere = lexicon["everywhere"]
            .Rows.SelectMany(r => r.Alternatives(0))
            .Concat(lexicon["wires"].Rows.SelectMany(r => r.Alternatives(1).Prepend(r[0])))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        places = lexicon["places"].Rows.Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
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

    /// <summary>The words of a name that are neither common words nor kinds of things: "DeKalb" of "DeKalb County".</summary>
    internal List<string> Telling(string name, Document document)
    {
        var telling = new List<string>();
        foreach (var word in name.Split([' ', '-', '/', '.', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                word.Length >= Shortest
                && char.IsLetter(word[0])
                && !common.Contains(word)
                && !lexicon.Given.Contains(word)
                && !IsCommon(word)
                && !document.Text.Contains(word.ToLowerInvariant(), StringComparison.Ordinal)
            )
            {
                telling.Add(word);
            }
        }

        return telling;
    }

    private bool IsCommon(string word) => IsWord(word) || IsWord(Inflection.Singular(word));

    private bool IsWord(string word) => lexicon.Words[lexicon.Vocabulary.Find(word)].Parts != Lexicons.Parts.None;
}
