using System.Text;
using System.Text.Json;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports;
using Disagree.Reports.Selectors;
using Disagree.Tests.Seeds;
using Disagree.Values;

namespace Disagree.Tests.Json;

/// <summary>Places as W3C Web Annotations give them.</summary>
public sealed class SelectorTests
{
    [Fact]
    public void A_position_counts_characters_where_a_span_counts_code_units()
    {
        var claim = Claim("😀😀 Nine men fled.", "Nine men");
        claim.Span.Start.Should().Be(5);
        TextPositionSelector.Of(claim).Should().Be(new TextPositionSelector(3, 11));
    }

    [Fact]
    public void A_quotation_has_what_stands_before_and_behind() =>
        TextQuoteSelector
            .Of(Claim("The fire spread. Nine men fled. It was put out.", "Nine men"))
            .Should()
            .Be(new TextQuoteSelector("Nine men", "The fire spread. ", " fled. It was put out."));

    [Fact]
    public void A_quotation_reaches_as_far_as_its_place_is_the_only_one()
    {
        var line = "Nine men fled over the bridge at noon and were never seen again by anyone in town. ";
        var text = line + line + line;
        var selector = TextQuoteSelector.Of(Claim(text, "Nine men", line.Length));
        var whole = selector.Prefix + selector.Exact + selector.Suffix;
        text.IndexOf(whole, StringComparison.Ordinal).Should().Be(text.LastIndexOf(whole, StringComparison.Ordinal));
        (text.IndexOf(whole, StringComparison.Ordinal) + selector.Prefix.Length).Should().Be(line.Length);
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var selector = TextQuoteSelector.Of(
            Claim(string.Concat(Enumerable.Repeat("😀", 20)) + "! Nine men fled. " + string.Concat(Enumerable.Repeat("😀", 20)), "Nine men")
        );
        selector.Prefix.EnumerateRunes().Should().NotContain(Rune.ReplacementChar);
        selector.Suffix.EnumerateRunes().Should().NotContain(Rune.ReplacementChar);
    }

    [Fact]
    public void A_claim_made_elsewhere_with_a_place_beyond_its_text_has_selectors_all_the_same() =>
        TextPositionSelector
            .Of(Claim("Nine men fled.", "Nine men") with { Span = new TextSpan(Part.Text, -5, 5000) })
            .Should()
            .Be(new TextPositionSelector(0, 14));

    [Fact]
    public void The_selectors_of_the_seeds_find_their_words()
    {
        using var json = JsonDocument.Parse(SeedArticles.Report.ToJson(new ReportOptions { Selectors = true }));
        var texts = SeedArticles.All.ToDictionary(a => a.Id, a => a.Text.EnumerateRunes().ToArray(), StringComparer.Ordinal);
        foreach (
            var claim in json.RootElement.GetProperty("topics").EnumerateArray().SelectMany(t => t.GetProperty("claims").EnumerateArray())
        )
        {
            var (position, quote) = (claim.GetProperty("selectors")[0], claim.GetProperty("selectors")[1]);
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            string.Concat(texts[claim.GetProperty("article").GetString()!][start..end].Select(r => r.ToString()))
                .Should()
                .Be(claim.GetProperty("quote").GetString());
            quote.GetProperty("exact").GetString().Should().Be(claim.GetProperty("quote").GetString());
        }
    }

    private static Claim Claim(string text, string words, int from = 0)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        return new(
            new Article("Harbour Post", text),
            new TextSpan(Part.Text, start, start + words.Length),
            words,
            new NumberValue(new Quantity(Interval.Exactly(9), Unit.Person), null, "9 people")
        );
    }
}
