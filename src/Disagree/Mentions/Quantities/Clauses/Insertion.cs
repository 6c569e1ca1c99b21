using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// What stands between the thing counted and its predicate, in commas, dashes or brackets: "nine rafts (first put at eight) sank".
/// </summary>
internal static class Insertion
{
    private const int Longest = 20;

    /// <summary>
    /// The comma that ends ", including three children,", ", most of them women,", ", who slept," and ", ages 3 and 4,"; -1 where none does.
    /// </summary>
    internal static int ClosingComma(in QuantityScene s, int at)
    {
        if (
            s.Tag(at) is not (Tag.Preposition or Tag.Determiner or Tag.Adverb or Tag.Adjective or Tag.Gerund)
            && s.Of(at) is not ("ages" or "aged" or "which")
            && !s.Of(at).StartsWith("who", StringComparison.Ordinal)
            && !IsComparison(s, at)
        )
        {
            return -1;
        }

        for (var i = at; i < s.Count && i < at + Longest; i++)
        {
            if (s.Is(i, ','))
            {
                return IsVerb(s, i + 1) || (s.Of(at) is "including" && s.Tag(i + 1) is Tag.Number or Tag.NumberWord) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The bracket that closes the one at a token, or the comma behind it where a verb follows and the bracket stands right behind the
    /// noun; -1 where none does.
    /// </summary>
    internal static int ClosingBracket(in QuantityScene s, int open, bool isBehindNoun)
    {
        for (var i = open + 1; i < s.Count && i < open + Longest; i++)
        {
            if (s.Is(i, ')'))
            {
                return isBehindNoun && s.Is(i + 1, ',') && IsVerb(s, i + 2) ? i + 1 : i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether the number at a token compares the one before it with another: "nine, [two more than] on Monday, were hurt".
    /// </summary>
    internal static bool IsComparison(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Number or Tag.NumberWord && s.Of(at + 1) is "more" or "fewer" or "less" && s.Of(at + 2) is "than";

    /// <summary>The dash that ends "– two of them children –" before a verb, where one begins at a token; -1 where none does.</summary>
    internal static int ClosingDash(in QuantityScene s, int open)
    {
        for (var i = open + 1; s.IsDash(open) && !s.Touches(open - 1) && i < s.Count && i < open + Longest; i++)
        {
            if (s.IsDash(i) && !s.Touches(i - 1))
            {
                return IsVerb(s, i + 1) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb begins at a token.</summary>
    internal static bool IsVerb(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Auxiliary or Tag.Modal or Tag.PastVerb or Tag.Participle or Tag.Verb;
}
