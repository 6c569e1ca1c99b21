using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>Tells telephone numbers: "555-0142", "(207) 555-0142", "207 555-0142", "0700 555 0142", and whatever someone calls or dials.</summary>
internal static class PhoneRule
{
    private const int AreaLength = 3;
    private const int LineLength = 4;

    internal static bool IsPhone(in SentenceView s, int start, int end) =>
        (IsLocal(s, start) && s.Tag(end) is not (Tag.Noun or Tag.Adjective) && s.Tag(start + 3) is not (Tag.Noun or Tag.Adjective)) || (s.First(end) is ')' ? IsArea(s, start, end + 1) : IsArea(s, start, end)) || IsDialled(s, start, end) || IsGrouped(s, start);

    private static bool IsArea(in SentenceView s, int start, int next) => IsDigits(s, start, AreaLength) && IsDigits(s, next, AreaLength) && s.IsDash(next + 1) && s.Touches(next) && s.Touches(next + 1);

    private static bool IsLocal(in SentenceView s, int start) =>
        IsDigits(s, start, AreaLength) && s.Touches(start) && s.IsDash(start + 1) && s.Touches(start + 1) && (IsDigits(s, start + 2, LineLength) || s.Tag(start + 2) == Tag.ProperNoun);

    private static bool IsDialled(in SentenceView s, int start, int end) =>
        end == start + 1 && IsDigits(s, start, AreaLength) && s.Lexicon.Vocabulary[s.Entry(start - 1).Lemma] is "call" or "dial" && s.Tag(end) is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective);

    // Groups of digits, the first with a nought before it.
    private static bool IsGrouped(in SentenceView s, int start)
    {
        var first = start;
        while (s.Tag(first) == Tag.Number && s.Tag(first - 1) == Tag.Number && s.Tokens[first].Start == s.Tokens[first - 1].End + 1)
        {
            first--;
        }

        return s.First(first) == '0' && s.Tokens[first].Length >= AreaLength && !s.Of(first).ContainsAny('.', ',') && s.Tag(first + 1) == Tag.Number;
    }

    private static bool IsDigits(in SentenceView s, int at, int length) => s.Tag(at) == Tag.Number && s.Tokens[at].Length == length && !s.Of(at).ContainsAny('.', ',');
}
