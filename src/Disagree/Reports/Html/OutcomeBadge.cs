using Disagree.Reports.Html.Markup;
using Disagree.Verdicts;

namespace Disagree.Reports.Html;

/// <summary>An outcome as a sign, a colour and words, so that none of them is needed alone.</summary>
internal static class OutcomeBadge
{
    internal static string Class(Outcome outcome) =>
        outcome switch
        {
            Outcome.Differ => "differ",
            Outcome.OutOfDate => "old",
            Outcome.Agree => "agree",
            _ => "single",
        };

    internal static void Write(HtmlWriter html, Outcome outcome, string words)
    {
        using (html.In(HtmlTag.Span, Attr.Class("badge " + Class(outcome))))
        {
            WriteSign(html, outcome);
            html.Text(words);
        }
    }

    /// <summary>The sign alone, for the eye only: words must stand beside it.</summary>
    internal static void WriteSign(HtmlWriter html, Outcome outcome) =>
        html.Leaf(HtmlTag.Span, Sign(outcome), Attr.Class("sign"), Attr.Of(AttrName.AriaHidden, "true"));

    private static string Sign(Outcome outcome) =>
        outcome switch
        {
            Outcome.Differ => "≠",
            Outcome.OutOfDate => "→",
            Outcome.Agree => "=",
            _ => "1",
        };
}
