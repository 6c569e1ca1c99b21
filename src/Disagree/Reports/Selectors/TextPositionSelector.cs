using Disagree.Claims;

namespace Disagree.Reports.Selectors;

/// <summary>
/// The place of a claim as a TextPositionSelector of the W3C Web Annotation Data Model, which counts characters (Unicode code points),
/// where spans count UTF-16 code units: behind an emoji the two are no longer the same.
/// </summary>
/// <param name="Start">The first character of the words, counted from 0 in the part of the article that holds them.</param>
/// <param name="End">The character after the last.</param>
public sealed record TextPositionSelector(int Start, int End)
{
    /// <summary>The place of a claim in the title or body that its span names.</summary>
    public static TextPositionSelector Of(Claim claim)
    {
        var (text, start, end) = ClaimPlace.Of(claim);
        var first = CodePoints(text.AsSpan(0, start));
        return new(first, first + CodePoints(text.AsSpan(start, end - start)));
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
