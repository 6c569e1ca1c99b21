using Disagree.Reports;

namespace Disagree.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void A_question_shows_its_answers_with_voices_words_reason_and_what_would_settle_it() =>
        SampleReport
            .Make()
            .ToText()
            .Should()
            .Be(
                """
                3 articles, 3 voices, 1 question: 1 differs.
                  Harbour Post, 10 Feb 2019  a.txt
                  Daily Sample, 11 Feb 2019  b.txt
                  Morning Wire, 9 Feb 2019  c.txt

                THE SOURCES DIFFER

                t1  people killed in the fire
                    ≥12 people  1 voice: Jane Doe (quoted)
                      Harbour Post; 10 Feb 2019; as of 10 Feb 2019; said by Jane Doe
                        At least «12 people» were killed in the fire.
                    15 people  1 voice: Sample Wire (wire)
                      Daily Sample; 11 Feb 2019; as of 11 Feb 2019
                        Officials said «15 people» had died.
                    was 2 people  1 voice: Morning Wire
                      Morning Wire; 9 Feb 2019; as of 9 Feb 2019; replaced 2 days later by 15 people (Daily Sample)
                        «Two people» were killed.
                    Why: 15 lies outside what the other allows.
                    What would settle it: A later count by the fire service.

                LOOKED ALIKE, NOT COMPARED

                  12 people (Harbour Post) and 15 people (Daily Sample): other measure. One counts killed, the other
                    evacuated.

                SOURCES

                  Daily Sample: 1 article, 1 claim: 0 agreeing, 1 differing, 0 out of date
                  Harbour Post: 1 article, 1 claim: 0 agreeing, 1 differing, 0 out of date
                  Morning Wire: 1 article, 1 claim: 0 agreeing, 0 differing, 1 out of date

                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void Explaining_adds_the_chain_from_words_to_value_and_each_relation()
    {
        var text = SampleReport.Make().ToText(new ReportOptions { Explain = true, Width = 400 });
        text.Should()
            .Contain("c1: a.txt[9..18]")
            .And.Contain("read as: ≥12 person (at least); rule none; asserted")
            .And.Contain("asks: property “killed”; subject “people”; place not said");
        text.Should().Contain("updated (later as of). 15 holds on 11 Feb, 2 on 9 Feb.");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    public void No_line_is_wider_than_asked(int width) =>
        SampleReport
            .Make()
            .ToText(new ReportOptions { Width = width, Explain = true })
            .Split('\n')
            .Max(l => l.Length)
            .Should()
            .BeLessThanOrEqualTo(width);

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m")]
    [InlineData("a\u202Eb\u2066c\u200Fd")]
    [InlineData("a\u0007b\u0000c\u009Bd\u007F")]
    [InlineData("one\r\ntwo\u2028three\u2029four")]
    public void Control_and_direction_characters_of_an_article_never_come_through(string hostile)
    {
        var report = SampleReport.Make(hostile, hostile, hostile, "Twelve or " + hostile + " people were killed.");
        foreach (
            var text in new[]
            {
                report.ToText(new ReportOptions { Explain = true }),
                report.ToMarkdown(new ReportOptions { Explain = true }),
            }
        )
        {
            text.Where(c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066' or '\u200F' or '\u2028' or '\u2029')
                .Should()
                .BeEmpty();
        }
    }
}
