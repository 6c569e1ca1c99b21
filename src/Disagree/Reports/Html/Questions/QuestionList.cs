using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html.Questions;

/// <summary>All questions, by outcome, with the filter above them.</summary>
internal static class QuestionList
{
    private const string HowToRead =
        "Each mark of a plot stands at the days for which a claim holds: a level line where they are several. A bar is a range, an arrow a bound, whiskers are “about”. "
        + "Form and colour tell the position; a hollow mark is a voice that has a mark already; a broken line leads from a superseded value to the one that replaced it.";

    internal static void Write(Page page)
    {
        var html = page.Html;
        using (
            html.In(HtmlTag.Section, Attr.Id(Anchor.Questions), Attr.Of(AttrName.AriaLabel, "Questions"), Attr.Of(AttrName.Tabindex, "-1"))
        )
        {
            if (page.Index.Verdicts.Count == 0)
            {
                return;
            }

            FilterForm.Write(page);
            html.Leaf(HtmlTag.P, HowToRead, Attr.Class("hint"));
            var number = 0;
            foreach (var group in page.Index.Verdicts.GroupBy(v => v.Outcome))
            {
                using (html.In(HtmlTag.Div, Attr.Class("outcome")))
                {
                    html.Leaf(HtmlTag.H2, Wording.Heading(group.Key));
                    foreach (var verdict in group)
                    {
                        QuestionCard.Write(page, verdict, ++number);
                    }
                }
            }
        }
    }
}
