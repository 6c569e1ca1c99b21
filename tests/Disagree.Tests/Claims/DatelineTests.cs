using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>The day in the line that opens a report is that of its writing.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("LOWICK, Dec 6 (Reuters) - Mayor Ana Keller has won the election.")]
    [InlineData("Dec 6 (Reuters) - Mayor Ana Keller has won the election.")]
    [InlineData("LOWICK, 6 December 2021 — Mayor Ana Keller has won the election.")]
    public void It_dates_nothing_that_the_report_tells(string text) => Dates(text).Should().BeEmpty();

    [Theory]
    [InlineData("LOWICK, Dec 6 (Reuters) - Mayor Ana Keller won the election on Sunday.", "2021-12-05")]
    [InlineData("On Dec 4 Ana Keller - mayor since spring - won the election.", "2021-12-04")]
    public void What_stands_behind_it_or_elsewhere_does(string text, string expected) => Dates(text).Should().Contain(expected);

    private static IEnumerable<string> Dates(string text)
    {
        var check = CrossCheck.Default;
        var article = new Article("a", text) { Published = new DateOnly(2021, 12, 6) };
        return check.ExtractClaims(check.FindMentions(check.Read(article))).Select(c => c.Value).OfType<DateValue>().Select(v => v.Timex);
    }
}
