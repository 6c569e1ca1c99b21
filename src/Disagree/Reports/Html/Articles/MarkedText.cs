using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html.Articles;

/// <summary>
/// A line of an article with the words of each claim in a mark of its own: marks lie within each other, and one that would cross another is
/// cut in two.
/// </summary>
internal static class MarkedText
{
    // Those that begin first come first, of these the longest.
    private static readonly Comparer<Piece> Order = Comparer<Piece>.Create(Compare);

    internal static void Write(Page page, string text, TextSpan line, IEnumerable<Claim> claims)
    {
        var pieces = new SortedSet<Piece>(
            claims.Select(
                (c, i) => new Piece(Math.Max(c.Span.Start, line.Start), Math.Min(c.Span.End, line.End), i, c, c.Span.Start >= line.Start)
            ),
            Order
        );
        Write(page, text, line.Start, line.End, pieces);
    }

    private static void Write(Page page, string text, int start, int end, SortedSet<Piece> pieces)
    {
        while (pieces.Min is { } piece && piece.Start < end)
        {
            pieces.Remove(piece);
            if (piece.End > end)
            {
                pieces.Add(piece with { Start = end, HasAnchor = false });
                piece = piece with { End = end };
            }

            page.Html.Text(text[start..piece.Start]);
            WriteMark(page, text, piece, pieces);
            start = piece.End;
        }

        page.Html.Text(text[start..end]);
    }

    private static void WriteMark(Page page, string text, Piece piece, SortedSet<Piece> pieces)
    {
        var id = page.Index.Id(piece.Claim);
        using (
            piece.HasAnchor
                ? page.Html.In(HtmlTag.Mark, Attr.Id(Anchor.Words(id)), Attr.Of(AttrName.Tabindex, "-1"), Attr.Of(AttrName.DataN, id))
                : page.Html.In(HtmlTag.Mark)
        )
        {
            Write(page, text, piece.Start, piece.End, pieces);
        }
    }

    private static int Compare(Piece one, Piece other) =>
        one.Start != other.Start ? one.Start.CompareTo(other.Start)
        : one.End != other.End ? other.End.CompareTo(one.End)
        : one.Order.CompareTo(other.Order);

    /// <summary>Some words of a claim.</summary>
    private sealed record Piece(int Start, int End, int Order, Claim Claim, bool HasAnchor);
}
