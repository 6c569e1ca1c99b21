using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>
/// Tells digits that name something from digits that count: "Su-22", "COVID-19", "747s", telephone numbers, addresses on the net, list
/// numbers.
/// </summary>
internal static class CodeRule
{
    /// <summary>Whether the number from one token up to another is part of a code.</summary>
    internal static bool IsCode(in QuantityScene s, int start, int end, bool hasPrefix, bool hasUnit) =>
        (!hasPrefix && FollowsLetters(s, start))
        || PrecedesLetters(s, end, hasUnit)
        || IsInChain(s, start, end)
        || (!hasUnit && IsLettered(s, end))
        || (s.Tag(start) is Tag.NumberWord && s.Tag(start - 2) is Tag.Number && IsSpelled(s, start - 1))
        || PhoneRule.IsPhone(s, start, end)
        || OpensList(s, start, end, hasUnit);

    private static bool FollowsLetters(in QuantityScene s, int start)
    {
        if (!s.Touches(start - 1))
        {
            return false;
        }

        if (s.Tag(start - 1) is Tag.Word or Tag.Noun or Tag.ProperNoun or Tag.Verb)
        {
            return true;
        }

        return s.First(start - 1) switch
        {
            '@' or '#' or '_' or '&' or '?' or ':' or '%' or '*' => true,
            '.' => s.Touches(start - 2) && s.Tag(start) == Tag.Number && s.Tag(start - 2) is not Tag.Punctuation,
            '/' => s.Tag(start) == Tag.Number,
            var c when QuantityScene.IsDash(c) => s.Touches(start - 2) && (IsName(s, start - 2) || IsJoined(s, start - 2)),
            _ => false,
        };
    }

    // "Su-22" and "TPP-11", but "sub-7", "minus-130", "mid-30s" and "magnitude-6.1" are no names.
    private static bool IsName(in QuantityScene s, int at) =>
        s.Tag(at)
            is not (
                Tag.Number
                or Tag.NumberWord
                or Tag.Punctuation
                or Tag.Symbol
                or Tag.Preposition
                or Tag.Adverb
                or Tag.Possessive
                or Tag.To
            )
        && s.NumberKind(at) is not (NumberKind.Sign or NumberKind.Suffix)
        && s.Of(at) is not "sub" and not "Sub" and not "mid" and not "pre" and not "post"
        && s.Of(at) is not ("magnitude" or "Magnitude" or "category" or "Category");

    // "a 3-for-1 split", "single-A-2", "a K-9 unit"
    private static bool IsJoined(in QuantityScene s, int at) =>
        s.Tokens[at].Length == 1 && char.IsAsciiLetterUpper(s.First(at))
            ? !s.Touches(at - 1) || s.IsDash(at - 1)
            : s.Of(at) is "for" && s.IsDash(at - 1) && s.Touches(at - 1) && s.Touches(at - 2);

    private static bool PrecedesLetters(in QuantityScene s, int end, bool hasUnit)
    {
        if (hasUnit || !s.Touches(end - 1) || s.Tag(end - 1) != Tag.Number)
        {
            return s.NumberKind(end - 1) is NumberKind.Suffix
                && s.Touches(end - 1)
                && s.IsDash(end)
                && s.Touches(end)
                && s.Tag(end + 1) == Tag.Number;
        }

        return s.Tag(end) is not (Tag.Punctuation or Tag.Symbol or Tag.Number or Tag.Possessive) || s.First(end) is '_' or '@' or '*';
    }

    // "555-0199-22", "5/17/2018", "24/7", "1:36.6", "3-for-1", "7-Eleven": more digits hang on by a sign.
    private static bool IsInChain(in QuantityScene s, int start, int end)
    {
        var follows = s.Touches(end - 1) && s.Touches(end) && s.Tag(end + 1) == Tag.Number && IsLink(s, end);
        var precedes = start >= 2 && s.Touches(start - 1) && s.Touches(start - 2) && s.Tag(start - 2) == Tag.Number && IsLink(s, start - 1);
        var isSplit = s.IsDash(end) && s.Of(end + 1) is "for" && s.IsDash(end + 2) && s.Tag(end + 3) == Tag.Number;
        return (follows || precedes || isSplit || IsSpelled(s, end)) && s.Tag(start) is Tag.Number or Tag.Symbol;
    }

    // "7-Eleven", "7-Up"
    private static bool IsSpelled(in QuantityScene s, int dash) =>
        s.IsDash(dash)
        && s.Touches(dash - 1)
        && s.Touches(dash)
        && s.Tag(dash + 1) is Tag.NumberWord or Tag.Preposition
        && char.IsUpper(s.First(dash + 1));

    // "a 3-D film", "the 4-H club"
    private static bool IsLettered(in QuantityScene s, int dash) =>
        s.IsDash(dash)
        && s.Touches(dash - 1)
        && s.Touches(dash)
        && s.Tokens[dash + 1].Length == 1
        && char.IsAsciiLetterUpper(s.First(dash + 1));

    private static bool IsLink(in QuantityScene s, int at) => s.IsDash(at) || s.First(at) is '/' or ':' or '.' or '+';

    private static bool OpensList(in QuantityScene s, int start, int end, bool hasUnit) =>
        start == 0
        && !hasUnit
        && s.Tag(0) == Tag.Number
        && end < s.Count - 1
        && s.Touches(end - 1)
        && s.First(end) is '.' or ')'
        && s.Tag(end + 1) is not Tag.Number;
}
