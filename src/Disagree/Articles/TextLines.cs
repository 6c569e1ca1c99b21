namespace Disagree.Articles;

/// <summary>A line with words, without the blanks around it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Number">Which line of the text it is, lines without words counted.</param>
internal readonly record struct TextLine(int Start, int End, int Number)
{
    internal int Length => End - Start;

    /// <summary>Whether no line without words parts it from the next.</summary>
    internal bool IsBefore(TextLine next) => next.Number == Number + 1;
}

/// <summary>Cuts a text into its lines, and tells what of a line shows whether the next goes on with it.</summary>
internal static class TextLines
{
    internal static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (var (start, number) = (0, 0); start < text.Length; number++)
        {
            var end = text.AsSpan(start).IndexOfAny(DocumentReader.LineEnds);
            end = end < 0 ? text.Length : start + end;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (first < last)
            {
                lines.Add(new TextLine(first, last, number));
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>Whether a line begins an entry of a list, a quotation or a head of a mail: "- 21 dead", "2. Homes", "> He said", "To: Ada".</summary>
    internal static bool IsItem(string text, TextLine line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        var blank = words.IndexOf(' ');
        return words[0] is '>' or '+' or '»' or '›' or '|' or '#' or '•' or '·' or '▪' or '‣'
            || (words[0] is '-' or '*' or '–' or '—' && (words.Length == 1 || words[1] == ' '))
            || (digits is > 0 and <= 2 && words.Length > digits + 1 && words[digits] is '.' or ')' && words[digits + 1] == ' ')
            || (blank > 1 && words[blank - 1] == ':' && char.IsUpper(words[0]));
    }

    /// <summary>Whether a line has columns: "Arvik     12   40".</summary>
    internal static bool IsTable(string text, TextLine line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        return words.Contains('\t') || words.Contains("   ", StringComparison.Ordinal);
    }

    /// <summary>Whether a line ends in a word that no line can end with: "12 people were", "killed 12" before "people and injured".</summary>
    internal static bool IsOpen(string text, TextLine line, TextLine next)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return last
                is "a"
                    or "an"
                    or "the"
                    or "of"
                    or "in"
                    or "on"
                    or "at"
                    or "to"
                    or "for"
                    or "from"
                    or "by"
                    or "with"
                    or "and"
                    or "or"
                    or "that"
                    or "which"
                    or "who"
                    or "was"
                    or "were"
                    or "is"
                    or "are"
                    or "be"
                    or "been"
                    or "has"
                    or "have"
                    or "had"
                    or "than"
                    or "least"
                    or "about"
            || (
                last.IndexOfAnyExceptInRange('0', '9') < 0
                && words.Contains(' ')
                && !words.Contains(':')
                && text.AsSpan(next.Start, next.Length).Contains(' ')
                && !char.IsAsciiDigit(text[next.End - 1])
            );
    }
}
