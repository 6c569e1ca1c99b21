using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Ends a sentence at a full stop, question or exclamation mark (with the quotation marks and brackets that close behind it) unless the
/// stop belongs to an abbreviation or initial. What runs on for longer than any sentence does is a list or a table without stops: it is cut
/// at its commas, so that the work grows with the length of the text alone.
/// </summary>
internal sealed class SentenceSplitter(Lexicon lexicon)
{
    private const int ShortestWord = 3;
    private const int LongestSentence = 500;
    private readonly PhraseTable<string> abbreviations = new(
        lexicon.Vocabulary,
        lexicon["abbreviations"].Rows.Select(r => KeyValuePair.Create(r[0], r[1]))
    );

    internal void Split(string text, List<Token> tokens, int first, SentenceKind kind, int line, List<Sentence> sentences)
    {
        var begin = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!EndsSentence(text, tokens, first, i, out var last))
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

    private bool EndsSentence(string text, List<Token> tokens, int first, int i, out int last)
    {
        last = i;
        var mark = text[tokens[i].Start];
        var isStop = mark is '.' or '!' or '?' or '…';
        var endsInAcronym = !isStop && tokens[i].Length > 2 && text[tokens[i].End - 1] == '.';
        if (!isStop && !endsInAcronym)
        {
            return false;
        }

        while (
            last + 1 < tokens.Count
            && tokens[last + 1].Start == tokens[last].End
            && text[tokens[last + 1].Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '.' or '!' or '?'
        )
        {
            last++;
        }

        if (last + 1 >= tokens.Count)
        {
            return true;
        }

        var next = tokens[last + 1];
        if (next.Start == tokens[last].End)
        {
            return isStop && RunsOn(text, tokens, first, i, ref last);
        }

        var opens = text[next.Start];
        if (endsInAcronym)
        {
            return char.IsUpper(opens) && IsSentenceOpener(text, next);
        }

        if (char.IsLower(opens) || opens is ',' or ';' or ':' or ')')
        {
            return false;
        }

        return mark != '.' || last > i || !IsAbbreviation(text, tokens, first, i, opens);
    }

    // "… the bridge.Police came": the blank between two sentences is lost
    private bool RunsOn(string text, List<Token> tokens, int first, int stop, ref int last)
    {
        if (
            stop == first
            || tokens[stop - 1].End != tokens[stop].Start
            || tokens[stop - 1].Length < ShortestWord
            || abbreviations.TryMatch([tokens[stop - 1]], 0, out _, out _)
        )
        {
            return false;
        }

        var (before, next) = (tokens[stop - 1], tokens[last + 1]);
        if (
            !char.IsUpper(text[next.Start])
            || next.End >= text.Length
            || text[next.End] is not (' ' or '-' or '’' or '\'' or ',')
            || !(char.IsLower(text[before.Start]) || IsSentenceOpener(text, next))
            || !char.IsAsciiLetterLower(text[before.End - 1])
        )
        {
            return false;
        }

        // a straight mark may open what follows
        last = last > stop && text[tokens[last].Start] == '"' && IsOpening(text, tokens[first].Start, tokens[last].Start) ? last - 1 : last;
        return true;
    }

    // so many marks before that this one opens
    private static bool IsOpening(string text, int start, int mark) => text.AsSpan(start, mark - start).Count('"') % 2 == 0;

    private bool IsAbbreviation(string text, List<Token> tokens, int first, int stop, char opens)
    {
        if (stop == first || tokens[stop - 1].End != tokens[stop].Start)
        {
            return false;
        }

        var word = tokens[stop - 1];
        if (word.Length == 1 && char.IsUpper(text[word.Start]))
        {
            return true;
        }

        if (!abbreviations.TryMatch([word], 0, out var kind, out _))
        {
            return false;
        }

        return kind switch
        {
            "number" or "month" => char.IsAsciiDigit(opens),
            "joint" => true,
            _ when !char.IsUpper(text[word.Start]) => false,
            "title" => true,
            _ => !IsSentenceOpener(text, tokens[stop + 1]),
        };
    }

    private static bool IsSentenceOpener(string text, Token token) =>
        token.Of(text)
            is "The"
                or "A"
                or "An"
                or "In"
                or "On"
                or "At"
                or "He"
                or "She"
                or "It"
                or "They"
                or "We"
                or "I"
                or "But"
                or "And"
                or "This"
                or "That"
                or "These"
                or "Those"
                or "There"
                or "His"
                or "Her"
                or "Its"
                or "Their"
                or "If"
                or "When"
                or "While"
                or "After"
                or "Before"
                or "As"
                or "For"
                or "However"
                or "Meanwhile"
                or "Two"
                or "Three"
                or "No"
                or "Some"
                or "Many"
                or "Most"
                or "Earlier"
                or "Last";
}
