using Disagree.Claims;
using Disagree.Reports.Html.Markup;
using Disagree.Reports.Text;
using Disagree.Topics;

namespace Disagree.Reports.Html;

/// <summary>The pairs that look alike and were not compared: each claim once, with those it was not compared with and why.</summary>
internal static class PairList
{
    private const int InSight = 20;

    internal static void Write(Page page)
    {
        var groups = page
            .Index.NotCompared.GroupBy(
                p => p.A,
                (a, pairs) => (Claim: a, Pairs: pairs.ToList()),
                (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance
            )
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        var html = page.Html;
        using (html.In(HtmlTag.Section, Attr.Id(Anchor.NotCompared)))
        {
            html.Leaf(HtmlTag.H2, "Looked alike, not compared");
            html.Leaf(
                HtmlTag.P,
                $"{page.Index.Words.Count(page.Index.NotCompared.Count, "pair")} of claims that answer different questions, and why.",
                Attr.Class("hint")
            );
            WriteGroups(page, groups.Take(InSight));
            if (groups.Count > InSight)
            {
                using (html.In(HtmlTag.Details))
                {
                    html.Leaf(HtmlTag.Summary, $"and {page.Index.Words.Count(groups.Skip(InSight).Sum(g => g.Pairs.Count), "other pair")}");
                    WriteGroups(page, groups.Skip(InSight));
                }
            }
        }
    }

    private static void WriteGroups(Page page, IEnumerable<(Claim Claim, List<NotCompared> Pairs)> groups)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Ul, Attr.Class("pairs")))
        {
            foreach (var (claim, pairs) in groups)
            {
                using (html.In(HtmlTag.Li, Attr.Id(Anchor.Pairs(page.Index.Id(claim)))))
                {
                    WriteClaim(page, claim);
                    html.Text(" was not compared with");
                    using (html.In(HtmlTag.Ul))
                    {
                        foreach (var pair in pairs)
                        {
                            WritePair(page, pair);
                        }
                    }
                }
            }
        }
    }

    private static void WritePair(Page page, NotCompared pair)
    {
        var html = page.Html;
        using (html.In(HtmlTag.Li))
        {
            WriteClaim(page, pair.B);
            html.Text(": ");
            html.Leaf(HtmlTag.Strong, Wording.Words(pair.Reason));
            html.Text(", because ");
            html.Quote(pair.Why);
        }
    }

    private static void WriteClaim(Page page, Claim claim)
    {
        var html = page.Html;
        using (html.In(HtmlTag.A, Attr.To(Anchor.Words(page.Index.Id(claim)))))
        {
            html.Quote($"“{Printable.Clean(claim.Quote)}”");
        }

        html.Text(" ");
        html.Quote(HtmlTag.Span, $"({ClaimText.SourceOf(claim)})", Attr.Class("faint"));
    }
}
