using Disagree.Articles;

namespace Disagree.Mentions.Names;

/// <summary>The code by which an exchange trades a firm: "NWD.N", "(Nasdaq: NWD)".</summary>
internal static class TickerRule
{
    private const int LongestMarket = 2;
    private const int LongestCode = 6;

    /// <summary>Whether a code with its market begins at a token of a sentence: "NWD.N".</summary>
    public static bool IsCode(Capitals capitals, int at) =>
        capitals.IsAcronym(at)
        && capitals.Tokens[at].Length <= LongestCode
        && capitals.Is(at + 1, '.')
        && capitals.IsAttached(at + 1)
        && capitals.IsAttached(at + 2)
        && capitals.IsCapital(at + 2)
        && capitals.Tokens[at + 2].Length <= LongestMarket
        && !capitals.Of(at + 2).ContainsAnyInRange('a', 'z')
        && !(capitals.Is(at + 3, '.') && capitals.IsAttached(at + 3));

    /// <summary>The code that stands behind a name, by its first and last token; null where none does.</summary>
    public static (int First, int Last)? Behind(Document document, int last)
    {
        var at = last + 1;
        if (at + 2 >= document.Tokens.Length || document.PartOf(at + 2) != document.PartOf(last))
            return null;
        if (document.Words(at, at) is not ("(" or "<" or "["))
            return IsCode(document, at) ? (at, at + 2) : null;
        at++;
        if (IsCode(document, at))
            return (at, at + 2);
        for (var colon = at + 1; colon < Math.Min(document.Tokens.Length - 2, at + LongestMarket + 2); colon++)
        {
            if (
                document.Words(colon, colon) is ":"
                && IsCapitals(document.Words(colon + 1, colon + 1))
                && document.Words(colon + 2, colon + 2) is ")" or ";" or "," or "/"
            )
                return (colon + 1, colon + 1);
        }

        return null;
    }

    /// <summary>Whether one stands behind a name.</summary>
    public static bool IsBehind(Document document, int last) => Behind(document, last) is not null;

    private static bool IsCode(Document document, int at) =>
        at + 2 < document.Tokens.Length
        && IsCapitals(document.Words(at, at))
        && document.Words(at + 1, at + 1) is "."
        && document.Tokens[at + 1].Start == document.Tokens[at].End
        && document.Tokens[at + 2].Start == document.Tokens[at + 1].End
        && document.Words(at + 2, at + 2) is { Length: <= LongestMarket } market
        && !market.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsCapitals(ReadOnlySpan<char> code) =>
        code.Length is > 1 and <= LongestCode && !code.ContainsAnyExceptInRange('A', 'Z');
}
