using Disagree.Claims;

namespace Disagree.Reports.Selectors;

/// <summary>
/// The words of a claim as a TextQuoteSelector of the W3C Web Annotation Data Model: they are found again in a text that has changed around
/// them. As much stands before and behind as makes the place the only one, at least 32 code units where the text has them.
/// </summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands right before them.</param>
/// <param name="Suffix">What stands right behind them.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix)
{
    private const int Shortest = 32;

    /// <summary>The words of a claim with what surrounds them in its title or body.</summary>
    public static TextQuoteSelector Of(Claim claim)
    {
        var (text, start, end) = ClaimPlace.Of(claim);
        for (var reach = Shortest; ; reach *= 2)
        {
            var from = Boundary(text, Math.Max(0, start - reach));
            var to = Boundary(text, Math.Min(text.Length, end + reach));
            if ((from == 0 && to == text.Length) || IsOnly(text, text.AsSpan(from, to - from), from))
            {
                return new(text[start..end], text[from..start], text[end..to]);
            }
        }
    }

    private static bool IsOnly(ReadOnlySpan<char> text, ReadOnlySpan<char> snippet, int at) =>
        text.IndexOf(snippet, StringComparison.Ordinal) == at && text[(at + 1)..].IndexOf(snippet, StringComparison.Ordinal) < 0;

    // never between the halves of one character
    private static int Boundary(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
