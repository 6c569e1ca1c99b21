using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Ends a sentence at a full stop, question or exclamation mark (with the quotation marks and brackets that close behind it) unless the
/// stop belongs to an abbreviation or initial. What runs on for longer than any sentence does is a list or a table without stops: it is cut
/// at its commas, so that the work grows with the length of the text alone.
/// </summary>
internal sealed class SentenceSplitter(Lexicon lexicon)
{
    private const int LongestSentence = 500;
    private readonly SentenceEnd ends = new(lexicon);

    internal void Split(string text, List<Token> tokens, int first, SentenceKind kind, int line, List<Sentence> sentences)
    {
        var begin = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!ends.Is(text, tokens, first, i, out var last))
            {
                continue;
            }

            Add(text, tokens, begin, last, kind, line, sentences);
            begin = last + 1;
            i = last;
        }

        Add(text, tokens, begin, tokens.Count - 1, kind, line, sentences);
    }

    private static void Add(string text, List<Token> tokens, int begin, int last, SentenceKind kind, int line, List<Sentence> sentences)
    {
        while (last - begin >= LongestSentence)
        {
            var cut = Cut(text, tokens, begin);
            sentences.Add(Make(tokens, begin, cut, kind, line));
            begin = cut + 1;
        }

        if (begin <= last)
        {
            sentences.Add(Make(tokens, begin, last, kind, line));
        }
    }

    // the last token of the first piece: a comma, else what stands before an "and", else as many as fit
    private static int Cut(string text, List<Token> tokens, int begin)
    {
        var most = begin + LongestSentence - 1;
        for (var i = most; i > begin + LongestSentence / 2; i--)
        {
            if (tokens[i].Of(text) is "," or ";")
            {
                return i;
            }
        }

        for (var i = most; i > begin + LongestSentence / 2; i--)
        {
            if (tokens[i + 1].Of(text) is "and" or "or")
            {
                return i;
            }
        }

        return most;
    }

    private static Sentence Make(List<Token> tokens, int begin, int last, SentenceKind kind, int line) =>
        new(Part.Text, tokens[begin].Start, tokens[last].End, begin, last - begin + 1, kind, line);
}
