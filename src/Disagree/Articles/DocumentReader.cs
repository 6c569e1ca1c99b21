using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Reads an article: replaces broken characters one for one, tells running text from titles, captions, repeated lines and page furniture,
/// and cuts sentences and tokens.
/// </summary>
public sealed class DocumentReader
{
    /// <summary>What ends a line.</summary>
    internal const string LineEnds = "\n\r\u0085\u2028\u2029";
    private readonly Vocabulary vocabulary;
    private readonly LineClassifier lines;
    private readonly SentenceSplitter splitter;
    private readonly Tagger tagger;

    /// <summary>Freezes what the lexicon says about lines and abbreviations.</summary>
    public DocumentReader(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        vocabulary = lexicon.Vocabulary;
        lines = new LineClassifier(lexicon);
        splitter = new SentenceSplitter(lexicon);
        tagger = new Tagger(lexicon);
    }

    /// <summary>Reads an article. Never throws, whatever the text holds.</summary>
    public Document Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var title = article.Title ?? "";
        var text = article.Body;
        var tokens = new List<Token>(text.Length / 5);
        var sentences = new List<Sentence>();
        Tokenizer.Cut(title, 0, title.Length, vocabulary, tokens);
        if (tokens.Count > 0)
        {
            sentences.Add(new Sentence(Part.Title, tokens[0].Start, tokens[^1].End, 0, tokens.Count, SentenceKind.Headline, -1));
        }

        var classify = lines.Begin(title);
        var number = 0;
        for (var start = 0; start < text.Length; number++)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : start + end;
            var first = tokens.Count;
            Tokenizer.Cut(text, ListMark.Behind(text, start, end), end, vocabulary, tokens);
            if (tokens.Count > first)
            {
                var kind = classify.Next(text, text.AsSpan(start, end - start).Trim(), CollectionsMarshalSpan(tokens, first));
                splitter.Split(text, tokens, first, kind, number, sentences);
            }

            start = end + 1;
        }

        var frozen = tokens.ToArray();
        tagger.Tag(title, text, frozen, sentences);
        return new Document(article, title, text, frozen, [.. sentences], Intake.IsDamaged(title) || Intake.IsDamaged(text));
    }

    private static ReadOnlySpan<Token> CollectionsMarshalSpan(List<Token> tokens, int first) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)[first..];
}
