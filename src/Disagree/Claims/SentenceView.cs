using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>A sentence with everything that was found in it.</summary>
internal sealed class SentenceView
{
    private readonly Document document;
    private readonly Lexicon lexicon;

    internal SentenceView(ArticleMentions mentions, Sentence sentence, Lexicon lexicon)
    {
        document = mentions.Document;
        this.lexicon = lexicon;
        Sentence = sentence;
        Mentions = mentions;
        Quantities = Within(mentions.Quantities);
        Times = Within(mentions.Times);
        Names = Within(mentions.Names);
        Attributions = [.. mentions.Attributions.Where(a => a.Span.Overlaps(sentence.Span))];
    }

    internal ArticleMentions Mentions { get; }

    internal Sentence Sentence { get; }

    internal IReadOnlyList<QuantityMention> Quantities { get; }

    internal IReadOnlyList<TimeMention> Times { get; }

    internal IReadOnlyList<NameMention> Names { get; }

    internal IReadOnlyList<Attribution> Attributions { get; }

    internal ReadOnlySpan<Token> Tokens => document.TokensOf(Sentence);

    internal string Text => document.TextOf(Sentence.Part);

    internal ReadOnlySpan<char> WordAt(int token) => Tokens[token].Of(Text);

    /// <summary>The lemma of a word in lower case; of an unknown word its singular.</summary>
    internal string LemmaAt(int token)
    {
        var at = Tokens[token];
        var lemma = at.Word == 0 ? (ushort)0 : lexicon.Words[at.Word].Lemma;
        return lemma != 0
            ? lexicon.Vocabulary[lemma].ToLowerInvariant()
            : at.Tag is Tag.Noun or Tag.Word or Tag.ProperNoun
                ? Inflection.Singular(at.Of(Text).ToString().ToLowerInvariant())
                : at.Of(Text).ToString().ToLowerInvariant();
    }

    /// <summary>The index of the token that begins at or after a code unit; the number of tokens where none does.</summary>
    internal int TokenFrom(int start)
    {
        var tokens = Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Start >= start)
            {
                return i;
            }
        }

        return tokens.Length;
    }

    /// <summary>The name that covers a token, or null.</summary>
    internal NameMention? NameAt(int token)
    {
        var start = Tokens[token].Start;
        foreach (var name in Names)
        {
            if (name.Span.Start <= start && start < name.Span.End)
            {
                return name;
            }
        }

        return null;
    }

    internal TextSpan Span(int start, int end) => new(Sentence.Part, start, end);

    // the mentions are in the order of the text, so those of a sentence lie together
    private List<T> Within<T>(IReadOnlyList<T> all)
        where T : Mention
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle].Span.CompareTo(Span(Sentence.Start, 0)) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var found = new List<T>();
        for (; low < all.Count && all[low].Span.Part == Sentence.Part && all[low].Span.Start < Sentence.End; low++)
        {
            if (Sentence.Span.Contains(all[low].Span))
            {
                found.Add(all[low]);
            }
        }

        return found;
    }
}
