using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>A sentence with its names by token, for rules that look at what stands around names.</summary>
internal sealed class NamedSentence
{
    private readonly Token[] tokens;
    private readonly int[] nameAt;
    private readonly IReadOnlyList<NameMention> names;

    private NamedSentence(Document document, Sentence sentence, IReadOnlyList<NameMention> names, int firstName)
    {
        this.names = names;
        Document = document;
        Sentence = sentence;
        Text = document.TextOf(sentence.Part);
        tokens = document.TokensOf(sentence).ToArray();
        nameAt = new int[tokens.Length];
        Array.Fill(nameAt, -1);
        for (int at = 0, i = firstName; i < names.Count && names[i].Span.Part == sentence.Part && names[i].Span.Start < sentence.End; i++)
        {
            while (at < tokens.Length && tokens[at].Start < names[i].Span.Start)
                at++;
            for (; at < tokens.Length && tokens[at].End <= names[i].Span.End; at++)
                nameAt[at] = i;
        }
    }

    public Document Document { get; }

    public Sentence Sentence { get; }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => tokens;

    public int Count => nameAt.Length;

    /// <summary>The sentences of a document that state claims, each with its names.</summary>
    public static IReadOnlyList<NamedSentence> Of(Document document, IReadOnlyList<NameMention> names)
    {
        var sentences = new List<NamedSentence>(document.Sentences.Count);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            while (next < names.Count && names[next].Span < sentence.Span && !names[next].Span.Overlaps(sentence.Span))
                next++;
            if (sentence.StatesClaims)
                sentences.Add(new NamedSentence(document, sentence, names, next));
        }

        return sentences;
    }

    /// <summary>The name that a token belongs to; null where it belongs to none, or lies outside.</summary>
    public NameMention? NameAt(int at) => at >= 0 && at < nameAt.Length && nameAt[at] >= 0 ? names[nameAt[at]] : null;

    /// <summary>The first token of the name that a token belongs to, or the token itself.</summary>
    public int NameStart(int at)
    {
        while (at > 0 && nameAt[at] >= 0 && nameAt[at - 1] == nameAt[at])
            at--;
        return at;
    }

    /// <summary>The token after the name that a token belongs to, or after the token itself.</summary>
    public int NameEnd(int at)
    {
        while (at + 1 < nameAt.Length && nameAt[at] >= 0 && nameAt[at + 1] == nameAt[at])
            at++;
        return at + 1;
    }

    public ReadOnlySpan<char> Of(int at) => at >= 0 && at < Count ? tokens[at].Of(Text) : default;

    public Tag TagAt(int at) => at >= 0 && at < Count ? tokens[at].Tag : Tag.Punctuation;

    public bool Is(int at, char mark) => Of(at) is [var only] && only == mark;

    public bool Is(int at, string word) => Of(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is one of these words, without regard to case.</summary>
    public bool IsAny(int at, params ReadOnlySpan<string> words)
    {
        var text = Of(at);
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a common word tells that of what stands beside it.</summary>
    public bool Is(NameLexicon lexicon, int at, Cue cue) => at >= 0 && at < Count && lexicon.Is(tokens[at], cue);

    /// <summary>Whether the word at a token is of a class; small letters or capitals make no difference.</summary>
    public bool Is(NameLexicon lexicon, int at, WordClass kind) => at >= 0 && at < Count && lexicon.Classes.Has(tokens[at].Word, kind);

    public TextSpan Span(int first, int last) => new(Sentence.Part, Tokens[first].Start, Tokens[last].End);

    /// <summary>The words from one token to another, as written.</summary>
    public string Quote(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];
}
