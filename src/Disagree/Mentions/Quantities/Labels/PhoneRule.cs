using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>
/// Tells telephone numbers: "555-0142", "(207) 555-0142", "207 555-0142", "0700 555 0142", "1-800-555-HELP", "text RIVER to 40404", "a 911
/// call", and whatever someone calls or dials.
/// </summary>
internal static class PhoneRule
{
    private const int AreaLength = 3;
    private const int LineLength = 4;
    private const int LongestLine = 10;
    private const int LongestMessage = 12;

    internal static bool IsPhone(in QuantityScene s, int start, int end) =>
        (IsLocal(s, start) && s.Tag(end) is not (Tag.Noun or Tag.Adjective) && s.Tag(start + 3) is not (Tag.Noun or Tag.Adjective))
        || (s.First(end) is ')' ? IsArea(s, start, end + 1) : IsArea(s, start, end))
        || IsCountry(s, start, end)
        || IsSpelledOut(s, start, end)
        || IsDialled(s, start, end)
        || IsGrouped(s, start)
        || IsFree(s, start)
        || IsShortCode(s, start, end)
        || IsEmergency(s, start, end)
        || IsNational(s, start, end)
        || IsLong(s, start, end);

    // "0612-2213234": a code with its nought, and a line
    private static bool IsNational(in QuantityScene s, int start, int end) =>
        IsCoded(s, start) || (IsCoded(s, start - 2) && end == start + 1);

    private static bool IsCoded(in QuantityScene s, int at) =>
        s.First(at) is '0'
        && s.Tag(at) == Tag.Number
        && s.Tokens[at].Length > AreaLength
        && s.IsDash(at + 1)
        && s.Touches(at)
        && s.Touches(at + 1)
        && s.Tag(at + 2) == Tag.Number
        && s.Tokens[at + 2].Length >= LineLength;

    // "helpline: 9771449105": ten digits in a row where a line to call is told of
    private static bool IsLong(in QuantityScene s, int start, int end)
    {
        if (end != start + 1 || s.Tag(start) != Tag.Number || s.Tokens[start].Length < LongestLine || s.Of(start).ContainsAny('.', ','))
        {
            return false;
        }

        for (var i = start - 1; i >= Math.Max(0, start - LongestMessage); i--)
        {
            if (s.Is(i, WordClass.Phone) || s.Lexicon.Vocabulary[s.Entry(i).Lemma] is "call" or "dial" or "contact")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArea(in QuantityScene s, int start, int next) =>
        IsDigits(s, start, AreaLength) && IsDigits(s, next, AreaLength) && s.IsDash(next + 1) && s.Touches(next) && s.Touches(next + 1);

    // "555-BOAT (2628)"
    private static bool IsSpelledOut(in QuantityScene s, int start, int end) =>
        IsDigits(s, start, LineLength)
        && s.Is(start - 1, '(')
        && s.Is(end, ')')
        && s.IsDash(start - 3)
        && IsDigits(s, start - 4, AreaLength);

    // "1 (207) 555-0142"
    private static bool IsCountry(in QuantityScene s, int start, int end) =>
        s.Of(start) is "1" && s.Is(end, '(') && s.Is(end + 2, ')') && IsArea(s, end + 1, end + 3);

    private static bool IsLocal(in QuantityScene s, int start) =>
        IsDigits(s, start, AreaLength)
        && s.Touches(start)
        && s.IsDash(start + 1)
        && s.Touches(start + 1)
        && (IsDigits(s, start + 2, LineLength) || s.Tag(start + 2) == Tag.ProperNoun);

    private static bool IsDialled(in QuantityScene s, int start, int end) =>
        end == start + 1
        && IsDigits(s, start, AreaLength)
        && s.Lexicon.Vocabulary[s.Entry(start - 1).Lemma] is "call" or "dial"
        && s.Tag(end) is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective);

    // "1-800-555-TIPS"
    private static bool IsFree(in QuantityScene s, int start) =>
        s.Of(start) is "1"
        && s.IsDash(start + 1)
        && s.Touches(start)
        && s.Touches(start + 1)
        && IsDigits(s, start + 2, AreaLength)
        && s.First(start + 2) == '8'
        && s.IsDash(start + 3);

    // "a 911 call", "call the post or 911"
    private static bool IsEmergency(in QuantityScene s, int start, int end) =>
        s.Of(start) is "911" or "999"
        && end == start + 1
        && (
            (s.Of(start - 1) is "or" or "to" or "at" && (end >= s.Count || s.Tag(end) is Tag.Punctuation or Tag.Conjunction))
            || s.Is(end, WordClass.EmergencyCall)
        );

    // "text RIVER to 40404"
    private static bool IsShortCode(in QuantityScene s, int start, int end)
    {
        if (
            end != start + 1
            || s.Tag(start) != Tag.Number
            || s.Tokens[start].Length is < 5 or > 6
            || s.Of(start).ContainsAny('.', ',')
            || !s.Is(start - 1, s.Lexicon.Known.To)
            || s.Tag(end) is Tag.Noun or Tag.Adjective or Tag.ProperNoun
        )
        {
            return false;
        }

        for (var i = start - 2; i >= Math.Max(0, start - LongestMessage); i--)
        {
            if (s.Is(i, WordClass.Texting))
            {
                return true;
            }
        }

        return false;
    }

    // Groups of digits, the first with a nought before it.
    private static bool IsGrouped(in QuantityScene s, int start)
    {
        var first = start;
        while (s.Tag(first) == Tag.Number && s.Tag(first - 1) == Tag.Number && s.Tokens[first].Start == s.Tokens[first - 1].End + 1)
        {
            first--;
        }

        return s.First(first) == '0'
            && s.Tokens[first].Length >= AreaLength
            && !s.Of(first).ContainsAny('.', ',')
            && s.Tag(first + 1) == Tag.Number;
    }

    private static bool IsDigits(in QuantityScene s, int at, int length) =>
        s.Tag(at) == Tag.Number && s.Tokens[at].Length == length && !s.Of(at).ContainsAny('.', ',');
}
