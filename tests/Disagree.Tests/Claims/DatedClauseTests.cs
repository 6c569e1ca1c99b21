using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>What a time dates, in an article of 10 February 2019: what stands in a label, and not what is counted on from it.</summary>
public sealed class DatedClauseTests
{
    [Theory]
    [InlineData("The clinic has nine beds. Opened: August 2011.", "opening: Aug 2011")]
    [InlineData("The mill shut on 30 January, a day after clerks noticed the breach.", "closure: 30 Jan 2019; detection: 29 Jan 2019")]
    [InlineData("Thieves had it until 30 January, two days after clerks noticed the breach.", "detection: 28 Jan 2019")]
    [InlineData("Ana Ruiz will chair a conference of donors on Tuesday.", "meeting: 12 Feb 2019")]
    [InlineData("Ana Ruiz will go before a Senate committee on Tuesday.", "court hearing: 12 Feb 2019")]
    public void It_dates_one_event(string text, string dates) => Dates(text).Should().Be(dates);

    [Theory]
    [InlineData("The clinic has nine beds. Posted: 3 May 2017.")]
    [InlineData("Ana Ruiz told a news conference on Sunday that nobody was hurt.")]
    public void Labels_of_pages_and_times_of_saying_date_none(string text) => Dates(text).Should().BeEmpty();

    private static string Dates(string text) =>
        string.Join(
            "; ",
            Read.Claims(text).Where(c => c is { Kind: ClaimKind.Date, Dated: not null }).Select(c => $"{c.Dated!.Event}: {c.Value.Text}")
        );
}
