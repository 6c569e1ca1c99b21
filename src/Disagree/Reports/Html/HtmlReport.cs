using Disagree.Reports.Html.Articles;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Html.Questions;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html;

/// <summary>
/// The report as one page that loads nothing: the state of things at the top, then each question, what was not compared, the sources, the
/// articles.
/// </summary>
internal static class HtmlReport
{
    internal static string Write(ReportIndex index)
    {
        var page = new Page(index);
        var html = page.Html;
        using (html.In(HtmlTag.Html, Attr.Of(AttrName.Lang, "en")))
        {
            using (html.In(HtmlTag.Head))
            {
                html.HeadAssets();
                html.Leaf(HtmlTag.Title, Wording.Title);
            }

            using (html.In(HtmlTag.Body))
            {
                WriteBody(page);
                html.Script();
            }
        }

        return html.ToString();
    }

    private static void WriteBody(Page page)
    {
        var html = page.Html;
        html.Leaf(HtmlTag.A, "Skip to the questions", Attr.Class("skip"), Attr.To(Anchor.Questions));
        using (html.In(HtmlTag.Header, Attr.Class("page")))
        {
            html.Leaf(HtmlTag.H1, Wording.Title);
            html.Leaf(HtmlTag.P, TextReport.Summary(page.Index), Attr.Class("lead"));
        }

        using (html.In(HtmlTag.Main, Attr.Class("page")))
        {
            Overview.Write(page);
            QuestionList.Write(page);
            PairList.Write(page);
            SourceTable.Write(page);
            ArticleList.Write(page);
        }
    }
}
