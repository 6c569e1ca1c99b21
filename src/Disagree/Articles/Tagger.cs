using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>Gives each word its part of speech.</summary>
internal sealed class Tagger(Lexicon lexicon)
{
    private readonly Vocabulary vocabulary = lexicon.Vocabulary;

    internal void Tag(string title, string text, Token[] tokens, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var source = sentence.Part == Part.Title ? title : text;
            foreach (ref var token in tokens.AsSpan(sentence.FirstToken, sentence.TokenCount))
            {
                if (token.Tag == Lexicons.Tag.Word)
                {
                    token = token with { Tag = char.IsUpper(source[token.Start]) && vocabulary.Count > 0 ? Lexicons.Tag.ProperNoun : Lexicons.Tag.Noun };
                }
            }
        }
    }
}
