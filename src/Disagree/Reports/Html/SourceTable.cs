using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Html;

/// <summary>The sources and how their claims stand, and the voices behind them.</summary>
internal static class SourceTable
{
    internal static void Write(Page page)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Section, Attr.Id(Anchor.Sources)))
        {
            html.Leaf(HtmlTag.H2, "Sources and voices");
            WriteSources(page);
            WriteVoices(page);
        }
    }

    private static void WriteSources(Page page)
    {
        var html = page.Html;
        var lags = SourceLag.Of(page.Index.Verdicts);
        using (html.In(HtmlTag.Table, Attr.Class("sources")))
        {
            html.Leaf(HtmlTag.Caption, "How the claims of each source stand");
            TableParts.Head(
                html,
                "Source",
                "Articles",
                "Claims",
                "Agreeing",
                "Differing",
                "Out of date",
                "First, or with the first",
                "Behind the first"
            );
            using (html.In(HtmlTag.Tbody))
            {
                foreach (var tally in SourceTally.Of(page.Index))
                {
                    using (html.In(HtmlTag.Tr))
                    {
                        html.Quote(HtmlTag.Th, tally.Source.Length > 0 ? tally.Source : "(no source)", Attr.Of(AttrName.Scope, "row"));
                        WriteCount(page, "Articles", tally.Articles);
                        WriteCount(page, "Claims", tally.Claims);
                        WriteCount(page, "Agreeing", tally.Agreeing);
                        WriteCount(page, "Differing", tally.Differing);
                        WriteCount(page, "Out of date", tally.OutOfDate);
                        var lag = lags.GetValueOrDefault(tally.Source);
                        TableParts.Cell(
                            html,
                            "First, or with the first",
                            lag is null
                                ? ""
                                : $"{page.Index.Words.Number(lag.First)} of {page.Index.Words.Count(lag.Questions, "question")}"
                        );
                        TableParts.Cell(html, "Behind the first", lag is null ? "" : page.Index.Words.Lag(lag));
                    }
                }
            }
        }
    }

    private static void WriteCount(Page page, string column, int count) =>
        page.Html.Leaf(HtmlTag.Td, page.Index.Words.Number(count), Attr.Class("number"), Attr.Of(AttrName.DataN, column));

    private static void WriteVoices(Page page)
    {
        if (page.Index.Voices.Count == 0)
        {
            return;
        }

        var html = page.Html;
        using (html.In(HtmlTag.Table, Attr.Class("voices")))
        {
            html.Leaf(HtmlTag.Caption, "The voices: who says it first-hand, however many articles repeat it");
            TableParts.Head(html, "Voice", "Kind", "Articles", "What shows it");
            using (html.In(HtmlTag.Tbody))
            {
                foreach (var voice in page.Index.Voices)
                {
                    WriteVoice(page, voice);
                }
            }
        }
    }

    private static void WriteVoice(Page page, Voice voice)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Tr))
        {
            html.Quote(HtmlTag.Th, voice.Label, Attr.Of(AttrName.Scope, "row"));
            TableParts.Cell(html, "Kind", Wording.Words(voice.Kind));
            WriteCount(page, "Articles", voice.Articles.Count);
            TableParts.Cell(html, "What shows it", voice.Evidence);
        }
    }
}
