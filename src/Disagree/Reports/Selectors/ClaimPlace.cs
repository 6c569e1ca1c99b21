using Disagree.Articles;
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
        var text = (claim.Span.Part is Part.Title ? claim.Article.Title : claim.Article.Body) ?? "";
        var start = Math.Clamp(claim.Span.Start, 0, text.Length);
        return new ClaimPlace(text, start, Math.Clamp(claim.Span.End, start, text.Length));
    }
}
