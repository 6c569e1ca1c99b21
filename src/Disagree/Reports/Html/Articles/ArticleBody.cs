using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html.Articles;

/// <summary>The text of an article, line by line, with the claims of a line in the margin beside it.</summary>
internal static class ArticleBody
{
    /// <param name="page">The page.</param>
    /// <param name="document">The article.</param>
    /// <param name="claims">Its claims, in the order of the text.</param>
    internal static void Write(Page page, Document document, IReadOnlyList<Claim> claims)
    {
        var skipped = document.Sentences.Where(s => s.Part == Part.Text && !s.StatesClaims).Select(s => s.Start).ToHashSet();
        using (page.Html.In(HtmlTag.Div, Attr.Class("text")))
        {
            if (document.Title.Length > 0)
            {
                WriteLine(page, document.Title, new TextSpan(Part.Title, 0, document.Title.Length), claims, "headline");
            }

            foreach (var (line, first) in Lines(document.Text))
            {
                WriteLine(page, document.Text, line, claims, skipped.Contains(first) ? "unread" : "");
            }
        }
    }

    // The lines that hold something, each with the place of its first letter.
    private static IEnumerable<(TextSpan Line, int First)> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var first = end - text.AsSpan(start, end - start).TrimStart().Length;
            if (first < end)
            {
                yield return (new TextSpan(Part.Text, start, end), first);
            }

            start = end + 1;
        }
    }

    private static void WriteLine(Page page, string text, TextSpan line, IReadOnlyList<Claim> claims, string kind)
    {
        var html = page.Html;
        var here = claims.Where(c => c.Span.Overlaps(line)).ToList();
        var begun = here.FindAll(c => c.Span.Start >= line.Start);
        if (begun.Count == 0)
        {
            WriteText(page, text, line, here, kind);
            return;
        }

        using (html.In(HtmlTag.Div, Attr.Class("beside")))
        {
            WriteText(page, text, line, here, kind);
            MarginNotes.Write(page, begun);
        }
    }

    private static void WriteText(Page page, string text, TextSpan line, IReadOnlyList<Claim> claims, string kind)
    {
        using (
            kind.Length > 0
                ? page.Html.In(HtmlTag.P, Attr.Of(AttrName.Dir, "auto"), Attr.Class(kind))
                : page.Html.In(HtmlTag.P, Attr.Of(AttrName.Dir, "auto"))
        )
        {
            MarkedText.Write(page, text, line, claims);
        }
    }
}
