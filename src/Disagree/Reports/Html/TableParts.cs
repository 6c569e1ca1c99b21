using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html;

/// <summary>Rows and cells of a table. Each cell repeats the name of its column for narrow screens, where it stands above it.</summary>
internal static class TableParts
{
    internal static void Head(HtmlWriter html, params ReadOnlySpan<string> columns)
    {
        using (html.In(HtmlTag.Thead))
        using (html.In(HtmlTag.Tr))
        {
            foreach (var column in columns)
            {
                html.Leaf(HtmlTag.Th, column, Attr.Of(AttrName.Scope, "col"));
            }
        }
    }

    internal static void Cell(HtmlWriter html, string column, string text)
    {
        using (html.In(HtmlTag.Td, Attr.Of(AttrName.DataN, column)))
        {
            if (text.Length > 0)
            {
                html.Quote(text);
            }
        }
    }
}
