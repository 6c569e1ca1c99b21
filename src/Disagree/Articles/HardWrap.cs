namespace Disagree.Articles;

/// <summary>
/// Joins the lines of paragraphs that were broken at a fixed width, as mails, wires and printed pages are: there a line end is a blank. A
/// text is taken for such a one where lines break off within a sentence and no longer ones were possible: the first word of the next line
/// would not have fitted. Everything else keeps its lines.
/// </summary>
internal static class HardWrap
{
    private const int Widest = 132;
    private const int Narrow = 40;
    private const int Sure = 3;

    /// <summary>The text with blanks for the line ends within its paragraphs, each character at its place.</summary>
    internal static string Undo(string text)
    {
        if (text.AsSpan().IndexOfAny(DocumentReader.LineEnds) < 0)
        {
            return text;
        }

        var lines = TextLines.Of(text);
        if (Width(text, lines) is not { } width)
        {
            return text;
        }

        char[]? joined = null;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBefore(lines[i + 1]) && IsJoined(text, lines, i, width))
            {
                (joined ??= text.ToCharArray()).AsSpan(lines[i].End, lines[i + 1].Start - lines[i].End).Fill(' ');
            }
        }

        return joined is null ? text : new string(joined);
    }

    // the width at which the lines were broken, which those show that break off within a sentence; null where they show none
    private static int? Width(string text, List<TextLine> lines)
    {
        var (broken, width) = (new List<int>(), 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBefore(lines[i + 1]) && BreaksOff(text, lines[i], lines[i + 1]) && lines[i].Length <= Widest)
            {
                broken.Add(i);
                width = Math.Max(width, lines[i].Length);
                width = lines[i + 1].Length <= Widest ? Math.Max(width, lines[i + 1].Length) : width;
            }
        }

        var full = broken.Count(i => Needed(text, lines, i) > Most(width));
        var longer = lines.Count(l => l.Length > width + (width / 6));
        var isPlain = broken.Count >= Sure && width >= Narrow;
        return
            broken.Count > 0
            && (isPlain ? full * 10 >= broken.Count * 9 && longer * 8 <= lines.Count : full == broken.Count && longer == 0)
            && (isPlain || broken.Exists(i => TextLines.IsOpen(text, lines[i], lines[i + 1])))
            ? width
            : null;
    }

    // lines of one paragraph: what breaks off goes on, and what was full may
    private static bool IsJoined(string text, List<TextLine> lines, int i, int width)
    {
        var (line, next) = (lines[i], lines[i + 1]);
        if (TextLines.IsItem(text, next) || TextLines.IsTable(text, line) || TextLines.IsTable(text, next))
        {
            return false;
        }

        var isFull = Needed(text, lines, i) > Most(width);
        return BreaksOff(text, line, next) ? isFull || TextLines.IsOpen(text, line, next)
            : i == 0 ? isFull && (text[line.End - 1] is ',' || TextLines.IsOpen(text, line, next))
            : isFull;
    }

    // printed pages break a little earlier than they could
    private static int Most(int width) => width - (width / 10);

    // how wide the line would be with the first word of the next
    private static int Needed(string text, List<TextLine> lines, int i)
    {
        var next = text.AsSpan(lines[i + 1].Start, lines[i + 1].Length);
        var blank = next.IndexOfAny(' ', '\t');
        return lines[i].Length + 1 + (blank < 0 ? next.Length : blank);
    }

    private static bool BreaksOff(string text, TextLine line, TextLine next) =>
        char.IsLower(text[next.Start])
        && !TextLines.IsItem(text, line)
        && text[line.End - 1] is var last
        && (char.IsLetterOrDigit(last) || last is ',' or '-' or ')' or '%' or '\'' or '’' or '"' or '”' or '–' or '—');
}
