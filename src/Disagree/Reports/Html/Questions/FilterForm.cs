using System.Globalization;
using Disagree.Claims;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html.Questions;

/// <summary>
/// Fields that narrow the questions by words, outcome, source and kind. Without script they would do nothing, so the script shows them.
/// </summary>
internal static class FilterForm
{
    internal static void Write(Page page)
    {
        var html = page.Html;
        using (
            html.In(
                HtmlTag.Form,
                Attr.Id(Anchor.Filter),
                Attr.Hidden,
                Attr.Of(AttrName.Role, "search"),
                Attr.Of(AttrName.AriaLabel, "Narrow the questions"),
                Attr.Of(AttrName.Autocomplete, "off")
            )
        )
        {
            using (html.In(HtmlTag.Div))
            {
                html.Leaf(HtmlTag.Label, "Search", Attr.Of(AttrName.For, Anchor.Field(AttrName.Value)));
                html.Empty(
                    HtmlTag.Input,
                    Attr.Id(Anchor.Field(AttrName.Value)),
                    Attr.Of(AttrName.Type, "search"),
                    Attr.Of(AttrName.Name, "words")
                );
            }

            WriteChoice(
                html,
                AttrName.DataOutcome,
                "Outcome",
                page.Index.Verdicts.Select(v => v.Outcome).Distinct().Select(o => (OutcomeBadge.Class(o), Wording.Outcome(o)))
            );
            WriteChoice(
                html,
                AttrName.DataSources,
                "Source",
                page.Sources.Select(s => (Value: Key(s.Value), Words: s.Key)).OrderBy(s => s.Words, StringComparer.Ordinal)
            );
            WriteChoice(
                html,
                AttrName.DataKind,
                "Kind",
                page.Index.Verdicts.Select(v => v.Topic.Kind).Distinct().Order().Select(k => (Kind(k), KindWords(k)))
            );
            html.Leaf(HtmlTag.Button, "Show all", Attr.Of(AttrName.Type, "reset"));
            html.Leaf(HtmlTag.Output, "", Attr.Of(AttrName.AriaLive, "polite"));
        }
    }

    /// <summary>The value of a source in the filter.</summary>
    internal static string Key(int source) => string.Create(CultureInfo.InvariantCulture, $"s{source}");

    /// <summary>The value of a kind in the filter.</summary>
    internal static string Kind(ClaimKind kind) => kind.ToString().ToLowerInvariant();

    private static string KindWords(ClaimKind kind) =>
        kind switch
        {
            ClaimKind.Number => "how many, how much",
            ClaimKind.Date => "when",
            _ => "who, where, what",
        };

    private static void WriteChoice(HtmlWriter html, AttrName what, string label, IEnumerable<(string Value, string Words)> choices)
    {
        using (html.In(HtmlTag.Div))
        {
            html.Leaf(HtmlTag.Label, label, Attr.Of(AttrName.For, Anchor.Field(what)));
            using (html.In(HtmlTag.Select, Attr.Id(Anchor.Field(what)), Attr.Of(AttrName.Name, label.ToLowerInvariant())))
            {
                html.Leaf(HtmlTag.Option, "all", Attr.Of(AttrName.Value, ""));
                foreach (var (value, words) in choices)
                {
                    html.Leaf(HtmlTag.Option, words, Attr.Of(AttrName.Value, value), Attr.Of(AttrName.Dir, "auto"));
                }
            }
        }
    }
}
