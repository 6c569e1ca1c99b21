using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>An article cut into sentences and tokens. It owns the text; everything found later points back into it.</summary>
public sealed class Document
{
    private readonly Token[] tokens;
    private readonly Sentence[] sentences;

    internal Document(Article article, string title, string text, Token[] tokens, Sentence[] sentences, bool isDamaged)
    {
        Article = article;
        Title = title;
        Text = text;
        this.tokens = tokens;
        this.sentences = sentences;
        IsDamaged = isDamaged;
    }

    /// <summary>The article it was read from.</summary>
    public Article Article { get; }

    /// <summary>The title, "" where there is none; as long as the article's, broken characters replaced by U+FFFD.</summary>
    public string Title { get; }

    /// <summary>The body; as long as the article's, broken characters replaced by U+FFFD.</summary>
    public string Text { get; }

    /// <summary>Whether the text holds characters that were broken: lone surrogates, NUL, bytes that were no UTF-8.</summary>
    public bool IsDamaged { get; }

    /// <summary>The tokens of the title, then those of the body; each one's offsets count in its own part.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>The sentences: title first, then the body in order.</summary>
    public IReadOnlyList<Sentence> Sentences => sentences;

    /// <summary>The text of a part.</summary>
    public string TextOf(Part part) => part == Part.Title ? Title : Text;

    /// <summary>The characters at a place.</summary>
    public string Quote(TextSpan span) => TextOf(span.Part)[span.Start..span.End];

    /// <summary>The tokens of a sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The index of the sentence that holds a place, or -1 where none does.</summary>
    public int SentenceAt(TextSpan span)
    {
        int low = 0,
            high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var place = sentences[middle].Span;
            if (place.Part == span.Part && place.Start <= span.Start && span.Start < place.End)
            {
                return middle;
            }

            if (place < span)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
