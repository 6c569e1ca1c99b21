using Disagree.Claims;
using Disagree.Reports.Selectors;

namespace Disagree.Reports.Text;

/// <summary>The words of a claim within their sentence, cut to what fits a glance.</summary>
/// <param name="Before">What stands before them, cut at a word and begun with … where it is long.</param>
/// <param name="Quote">The words.</param>
/// <param name="After">What stands behind them, cut likewise.</param>
internal readonly record struct QuotedSentence(string Before, string Quote, string After)
{
    private const int Reach = 140;

    internal static QuotedSentence Of(Claim claim)
    {
        var (text, start, end) = ClaimPlace.Of(claim);
        var sentence = claim.Sentence;
        var stands = text.AsSpan(start, end - start).SequenceEqual(claim.Quote);
        return stands && sentence.Contains(claim.Span) && sentence.Start >= 0 && sentence.End <= text.Length
            ? new QuotedSentence(
                Head(Printable.CleanPart(text[sentence.Start..start])),
                Printable.Clean(claim.Quote),
                Tail(Printable.CleanPart(text[end..sentence.End]))
            )
            : new QuotedSentence("", Printable.Clean(claim.Quote), "");
    }

    private static string Head(string text)
    {
        if (text.Length <= Reach)
        {
            return text;
        }

        var cut = text.IndexOf(' ', text.Length - Reach);
        return cut < 0 ? "… " : "…" + text[cut..];
    }

    private static string Tail(string text)
    {
        if (text.Length <= Reach)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Reach);
        return cut < 0 ? " …" : text[..cut] + " …";
    }
}
