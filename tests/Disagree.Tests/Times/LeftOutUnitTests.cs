using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Times;

/// <summary>"last" and "next" without the unit that "this" named before them.</summary>
public class LeftOutUnitTests
{
    [Theory]
    [InlineData("More boats sank this year than last.", "this year = 2024 2024-01-01/2024-12-31; last = 2023 2023-01-01/2023-12-31")]
    [InlineData(
        "This month's catch is twice as large as last.",
        "This month = 2024-03 2024-03-01/2024-03-31; last = 2024-02 2024-02-01/2024-02-29"
    )]
    [InlineData(
        "The fare will rise this week or next.",
        "this week = 2024-W11 2024-03-11/2024-03-17; next = 2024-W12 2024-03-18/2024-03-24"
    )]
    [InlineData(
        "Output should grow 2% this quarter and 3% next.",
        "this quarter = 2024-Q1 2024-01-01/2024-03-31; next = 2024-Q2 2024-04-01/2024-06-30"
    )]
    [InlineData(
        "Fewer guests will come this summer than last, she said.",
        "this summer = 2024-SU 2024-06-01/2024-08-31; last = 2023-SU 2023-06-01/2023-08-31"
    )]
    [InlineData(
        "The mill will run this winter and next.",
        "this winter = 2025-WI 2024-12-01/2025-02-28; next = 2026-WI 2025-12-01/2026-02-28"
    )]
    public void It_is_the_one_beside(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("This week he came in fifth and last.", "This week = 2024-W11 2024-03-11/2024-03-17")]
    [InlineData("She sang this year, and last of all he danced.", "this year = 2024 2024-01-01/2024-12-31")]
    [InlineData("The shoes this year will last.", "this year = 2024 2024-01-01/2024-12-31")]
    [InlineData("He is better than last, but worse than first.", "")]
    [InlineData("Who is next? Nobody was worse than the last.", "")]
    public void Elsewhere_they_are_no_times(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
