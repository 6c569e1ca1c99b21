using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>The nouns that tell what bears a name: "carmaker", "village", "ferry".</summary>
internal sealed class KindNouns
{
    private readonly NameLexicon names;
    private readonly Kind[] kinds;

    internal KindNouns(Lexicon lexicon, NameLexicon names)
    {
        this.names = names;
        kinds = new Kind[lexicon.Vocabulary.Count];
        foreach (var row in lexicon["kinds"].Rows)
        {
            foreach (var noun in row.Alternatives(0))
                kinds[lexicon.Vocabulary.Find(noun)] = row.Choice<Kind>(1);
        }

        kinds[0] = Kind.None;
    }

    private enum Kind : byte
    {
        None,
        Thing,
        Storm,
    }

    /// <summary>Whether a word is such a noun.</summary>
    internal bool Is(Token token) =>
        kinds[token.Word] != Kind.None || names.BodyNoun(token) > 0 || names.Head(token) is NameType.Organization or NameType.Place;

    /// <summary>Whether the name of what a word speaks of holds the word: "Cyclone Marn".</summary>
    internal bool IsStorm(Token token) => kinds[token.Word] == Kind.Storm;
}
