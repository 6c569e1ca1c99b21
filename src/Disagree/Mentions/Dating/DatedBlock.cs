using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Tells the dates that head a part of an article: a line that holds nothing else ("18 June, 9:15"), or one at its head in bold, in
/// brackets or before a colon ("**18 May** The firm …", "18 May: The firm …").
/// </summary>
internal static class DatedBlock
{
    // So many days ahead, a date of a calendar of events is as likely.
    private const int Near = 90;

    /// <summary>Whether a time expression, told by its first token and the one after its last, is all that a line holds.</summary>
    internal static bool IsLine(string text, ReadOnlySpan<Token> tokens, int first, int end) =>
        AreSigns(tokens[..first]) && AreSigns(tokens[end..]) && IsBreak(text, tokens[0].Start - 1) && IsBreak(text, tokens[^1].End);

    /// <summary>Whether it stands in bold or brackets at the head of a line.</summary>
    internal static bool IsMarked(string text, ReadOnlySpan<Token> tokens, int first, int end) =>
        end + 1 < tokens.Length
        && AreSigns(tokens[..first])
        && IsBreak(text, tokens[0].Start - 1)
        && (
            IsColon(text, tokens[end])
            || (first > 0 && (text[tokens[first].Start - 1], text[tokens[end].Start]) is ('*', '*') or ('[', ']') or ('(', ')'))
        );

    /// <summary>The day of a heading that names day and month, in the year in which it has come; null of any other.</summary>
    internal static CalendarSpan? Day(in TimeReading reading, DateOnly writing)
    {
        if (
            reading is not { Span: { Grain: CalendarGrain.Day } day, Literal: null, IsFloating: false }
            || (reading.Unanchored is { } told && !(told.StartsWith("XXXX-", StringComparison.Ordinal) && char.IsAsciiDigit(told[5])))
        )
        {
            return null;
        }

        var latest = Calendar.AddDays(writing, 1) ?? writing;
        var come =
            reading.Unanchored is not null
            && day.First.DayNumber - latest.DayNumber > Near
            && Calendar.AddMonths(day.First, -12) is { } before
                ? day with
                {
                    First = before,
                }
                : day;
        return come.First <= latest ? come : null;
    }

    // "18 May: The firm …", "18 May – The firm …"
    private static bool IsColon(string text, Token sign) =>
        text[sign.Start] is ':'
        || (text[sign.Start] is '-' or '–' or '—' && text[sign.Start - 1] == ' ' && sign.End < text.Length && text[sign.End] == ' ');

    private static bool IsBreak(string text, int at) => (uint)at >= (uint)text.Length || text[at] is '\n' or '\r';

    private static bool AreSigns(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Tag is not (Tag.Punctuation or Tag.Symbol))
            {
                return false;
            }
        }

        return true;
    }
}
