using Disagree.Claims;

namespace Disagree.Reports.Selectors;

/// <summary>
/// The text that holds the words of a claim, and where they stand in it, kept within the text whatever a claim made elsewhere says.
/// </summary>
internal readonly record struct ClaimPlace(string Text, int Start, int End)
{
    internal static ClaimPlace Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var text = claim.Article.WordsOf(claim.Span.Part);
        var start = claim.Article.Before(claim.Span).Length;
        return new ClaimPlace(text, start, start + claim.Article.At(claim.Span).Length);
    }
}
