using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Tells the quotation marks around the modifiers of a counted noun: 12 "late" trains.</summary>
internal static class QuotedModifier
{
    private const int Longest = 6;

    /// <summary>Whether the mark at a token opens or closes them, a noun following the last.</summary>
    internal static bool IsSign(in QuantityScene s, int i) =>
        IsMark(s, i) && (Opens(s, i) || (s.Tag(i + 1) is Tag.Noun && OpensBefore(s, i)));

    private static bool OpensBefore(in QuantityScene s, int close)
    {
        for (var i = close - 1; i >= 0 && i > close - Longest; i--)
        {
            if (IsMark(s, i))
            {
                return Opens(s, i);
            }
        }

        return false;
    }

    private static bool Opens(in QuantityScene s, int open)
    {
        for (var i = open + 1; i < open + Longest; i++)
        {
            if (IsMark(s, i))
            {
                return i > open + 1 && s.Tag(i + 1) is Tag.Noun;
            }

            if (s.Tag(i) is not (Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.PastVerb or Tag.Gerund or Tag.Noun) && !s.IsDash(i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMark(in QuantityScene s, int i) => s.First(i) is '"' or '“' or '”' or '‘' or '’' or '\'' or '`';
}
