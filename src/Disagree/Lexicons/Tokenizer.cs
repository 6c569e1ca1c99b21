using System.Globalization;

namespace Disagree.Lexicons;

/// <summary>
/// Cuts text into tokens: "U.S.-backed forces' 1.2bn" is U.S. | - | backed | forces | ' | 1.2 | bn. Letters with their digits form a
/// word, digits with their separators a number, an ending 's a token of its own, everything else one sign a token. Time is linear in the
/// text.
/// </summary>
internal static class Tokenizer
{
    private const int Longest = byte.MaxValue;
    private const int LongestCurrency = 4;

    /// <summary>Adds the tokens of <paramref name="text"/> from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    internal static void Cut(string text, int start, int end, Vocabulary vocabulary, List<Token> tokens)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                at++;
                continue;
            }

            var length = c switch
            {
                _ when char.IsAsciiDigit(c) || IsDecimalPoint(text, at, end) => DigitRun.Length(text, at, end),
                _ when IsLetter(c) => CurrencyLength(text, at, end, vocabulary) is > 0 and var letters
                    ? letters
                    : WordLength(text, at, end),
                '\'' or '’' when IsPossessive(text, at, end) => 2,
                '.' or '-' or '*' or '_' or '=' => RunLength(text, at, end),
                _ when char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) => 2,
                _ => 1,
            };
            length = Math.Min(length, Longest);
            tokens.Add(new Token(at, vocabulary.Find(text.AsSpan(at, length)), (byte)length, TagOf(text, at, length)));
            at += length;
        }
    }

    private static Tag TagOf(string text, int at, int length)
    {
        var c = text[at];
        return c switch
        {
            _ when char.IsAsciiDigit(c) || (c == '.' && length > 1 && char.IsAsciiDigit(text[at + 1])) => Tag.Number,
            _ when IsLetter(c) => Tag.Word,
            '\'' or '’' when length == 2 => Tag.Possessive,
            _ when char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber => Tag.Number,
            _ when char.IsPunctuation(c) && c is not ('%' or '#' or '@' or '&' or '*') => Tag.Punctuation,
            _ => Tag.Symbol,
        };
    }

    // ".500", but not the stop of "end.5"
    private static bool IsDecimalPoint(string text, int at, int end) =>
        text[at] == '.'
        && at + 1 < end
        && char.IsAsciiDigit(text[at + 1])
        && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ')'));

    // "RM79", "AUD1.5m": letters of a currency right before digits are a token of their own.
    private static int CurrencyLength(string text, int at, int end, Vocabulary vocabulary)
    {
        var i = at;
        while (i < end && i - at <= LongestCurrency && char.IsAsciiLetter(text[i]))
        {
            i++;
        }

        return
            i < end
            && char.IsAsciiDigit(text[i])
            && vocabulary.IsCurrency(text.AsSpan(at, i - at))
            && (i - at > 1 || (at > 0 && text[at - 1] == '$') || MoneyLetter.Opens(text, at, end))
            ? i - at
            : 0;
    }

    private static int WordLength(string text, int at, int end)
    {
        var acronym = AcronymLength(text, at, end);
        if (acronym > 0)
        {
            return acronym;
        }

        var i = at + 1;
        while (i < end)
        {
            var c = text[i];
            if (IsLetter(c) || char.IsAsciiDigit(c) || c == '_')
            {
                i++;
            }
            else if (c is '\'' or '’' && i + 1 < end && IsLetter(text[i + 1]) && !IsPossessive(text, i, end))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i - at;
    }

    // "U.S.", "a.m.", "U.S": single letters with a full stop between them.
    private static int AcronymLength(string text, int at, int end)
    {
        var i = at;
        while (i + 1 < end && IsLetter(text[i]) && text[i + 1] == '.')
        {
            i += 2;
        }

        if (i + 1 <= end && i > at && i < end && IsLetter(text[i]) && (i + 1 == end || !IsLetter(text[i + 1])))
        {
            i++;
        }

        return i - at >= 3 && !(i < end && IsLetter(text[i])) ? i - at : 0;
    }

    // also one that a text cut into words sets apart: "the town 's port"
    private static bool IsPossessive(string text, int at, int end) =>
        at + 1 < end
        && text[at + 1] is 's' or 'S'
        && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]))
        && (
            (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'))
            || (at > 1 && text[at - 1] == ' ' && char.IsLetter(text[at - 2]) && at + 2 < end && text[at + 2] == ' ')
        );

    private static int RunLength(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && text[i] == text[at])
        {
            i++;
        }

        return i - at;
    }

    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c)
        || (
            c > 127
            && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        );
}
