using System.Globalization;

namespace Disagree.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_overview_names_each_question_with_what_is_held_and_what_is_superseded() =>
        SampleReport.Make().ToMarkdown().Should().Contain("| t1 | differ | people killed in the fire | ≥12 people; 15 people | 2 people |");

    [Fact]
    public void A_claim_shows_its_words_in_bold_within_their_sentence() =>
        SampleReport.Make().ToMarkdown().Should().Contain("“At least <b>12 people</b> were killed in the fire.”");

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[x](http://example.org)", "\\[x\\](http:<!-- -->//example.org)")]
    [InlineData("*bold* _it_ `code` ~no~", "\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~")]
    [InlineData("![x](y)", "\\!\\[x\\](y)")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("12. no item", "12\\. no item")]
    [InlineData("ask @someone", "ask @<!-- -->someone")]
    [InlineData("R&amp;D", "R&amp;amp;D")]
    [InlineData("back\\slash", "back\\\\slash")]
    [InlineData("two\nlines", "two lines")]
    public void Text_of_an_article_stays_text(string text, string escaped) =>
        Disagree.Reports.Markdown.MarkdownText.Escape(text).Should().Be(escaped);

    [Fact]
    public void Hostile_text_does_not_add_a_cell_or_a_line()
    {
        var calm = SampleReport.Make().ToMarkdown();
        var hostile = SampleReport
            .Make("a|b\n| c |", "x|y\n# z", "t|u\r\n- v", "At | ea\n 12 people were killed in the fire.")
            .ToMarkdown();
        hostile.Split('\n').Should().HaveSameCount(calm.Split('\n'));
        hostile.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|').Should().Be(calm.Count(c => c == '|'));
    }

    [Fact]
    public void The_culture_makes_no_difference()
    {
        var here = SampleReport.Make().ToMarkdown();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        SampleReport.Make().ToMarkdown().Should().Be(here);
    }
}
