using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Tells whether a full stop, question or exclamation mark ends its sentence: "They left. The port …", but not "Dr. Keller" or "U.S. troops".
/// </summary>
internal sealed class SentenceEnd(Lexicon lexicon)
{
    private const int ShortestWord = 3;
    private readonly PhraseTable<string> abbreviations = new(
        lexicon.Vocabulary,
        lexicon["abbreviations"].Rows.Select(r => KeyValuePair.Create(r[0], r[1]))
    );

    /// <summary>Whether the sentence that begins at a token ends at another, and with which of the marks behind that.</summary>
    internal bool Is(string text, List<Token> tokens, int first, int i, out int last)
    {
        last = i;
        var mark = text[tokens[i].Start];
        var isStop = mark is '.' or '!' or '?' or '…';
        var endsInAcronym = !isStop && tokens[i].Length > 2 && text[tokens[i].End - 1] == '.';
        if (!isStop && !endsInAcronym)
        {
            return false;
        }

        while (IsClosed(text, tokens, last))
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

    // "(He left.|)", "“He left.|”": a mark that closes with the sentence
    private static bool IsClosed(string text, List<Token> tokens, int last) =>
        last + 1 < tokens.Count
        && tokens[last + 1].Start == tokens[last].End
        && text[tokens[last + 1].Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '.' or '!' or '?';

    // "… the bridge.Police came": the blank between two sentences is lost
    private bool RunsOn(string text, List<Token> tokens, int first, int stop, ref int last)
    {
        if (!IsWordBefore(tokens, first, stop) || !IsParted(text, tokens[stop - 1], tokens[last + 1]))
        {
            return false;
        }

        // a straight mark may open what follows
        last = last > stop && text[tokens[last].Start] == '"' && IsOpening(text, tokens[first].Start, tokens[last].Start) ? last - 1 : last;
        return true;
    }

    // "the bridge|.", but not "Gov|."
    private bool IsWordBefore(List<Token> tokens, int first, int stop) =>
        stop > first
        && tokens[stop - 1].End == tokens[stop].Start
        && tokens[stop - 1].Length >= ShortestWord
        && !abbreviations.TryMatch([tokens[stop - 1]], 0, out _, out _);

    // "bridge.Police ", "Keller.The ", but not "Keller.Marlow " or "disagree.NET"
    private static bool IsParted(string text, Token before, Token next) =>
        char.IsUpper(text[next.Start])
        && next.End < text.Length
        && text[next.End] is ' ' or '-' or '’' or '\'' or ','
        && (char.IsLower(text[before.Start]) || IsSentenceOpener(text, next))
        && char.IsAsciiLetterLower(text[before.End - 1]);

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
