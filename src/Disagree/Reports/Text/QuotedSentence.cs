using Disagree.Articles;
using Disagree.Claims;

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
        var text = claim.Span.Part == Part.Title ? claim.Article.Title ?? "" : claim.Article.Text;
        var sentence = claim.Sentence;
        if (!sentence.Contains(claim.Span) || sentence.End > text.Length)
        {
            return new QuotedSentence("", Printable.Clean(claim.Quote), "");
        }

        return new QuotedSentence(
            Head(Printable.CleanPart(text[sentence.Start..claim.Span.Start])),
            Printable.Clean(text[claim.Span.Start..claim.Span.End]),
            Tail(Printable.CleanPart(text[claim.Span.End..sentence.End])));
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
