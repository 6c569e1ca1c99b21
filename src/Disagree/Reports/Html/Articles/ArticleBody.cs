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
        if (document.Title.Length > 0)
        {
            WriteLine(page, document.Title, new TextSpan(Part.Title, 0, document.Title.Length), claims, "line headline");
        }

        var start = 0;
        while (start < document.Text.Length)
        {
            var end = document.Text.IndexOf('\n', start);
            end = end < 0 ? document.Text.Length : end;
            var first = start + (document.Text.AsSpan(start, end - start).Length - document.Text.AsSpan(start, end - start).TrimStart().Length);
            if (first < end)
            {
                WriteLine(page, document.Text, new TextSpan(Part.Text, start, end), claims, skipped.Contains(first) ? "line unread" : "line");
            }

            start = end + 1;
        }
    }

    private static void WriteLine(Page page, string text, TextSpan line, IReadOnlyList<Claim> claims, string kind)
    {
        var html = page.Html;
        var here = claims.Where(c => c.Span.Overlaps(line)).ToList();
        using (html.In(Tag.Div, Attr.Class(kind)))
        {
            using (html.In(Tag.P, Attr.Of(AttrName.Dir, "auto")))
            {
                MarkedText.Write(page, text, line, here);
            }

            var begun = here.FindAll(c => c.Span.Start >= line.Start);
            if (begun.Count > 0)
            {
                MarginNotes.Write(page, begun);
            }
        }
    }
}
