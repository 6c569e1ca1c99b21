using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Tour;

/// <summary>A date is the days that its words allow, seen from the day of publication, and never more precise than they are.</summary>
public sealed class T03_DatesAreIntervalsOfDays
{
    [Theory]
    [InlineData("The bridge closed on Saturday.", "2019-02-09")]
    [InlineData("The bridge closed last week.", "2019-02-04/2019-02-10")]
    [InlineData("The bridge closed on 3 May 2018.", "2018-05-03")]
    [InlineData("The bridge closed in September 2017.", "2017-09-01/2017-09-30")]
    [InlineData("The bridge will close next month.", "2019-03-01/2019-03-31")]
    public void Words_are_read_against_the_day_of_publication(string text, string days) =>
        Times(text, new DateOnly(2019, 2, 13)).Should().Equal(days);

    [Fact]
    public void An_article_that_is_dated_to_a_month_leaves_a_weekday_open()
    {
        var saturday = CrossCheck
            .Default.FindMentions(
                CrossCheck.Default.Read(
                    new Article("Harbour Post", "The bridge closed on Saturday.") { Published = DatePeriod.Month(2019, 2) }
                )
            )[0]
            .Times[0];
        saturday.Value.Should().NotBe("2019-02-09");
        saturday.Period.Days.Should().BeGreaterThan(7);
    }

    [Fact]
    public void An_article_without_a_date_is_dated_from_its_text_where_that_tells()
    {
        var found = CrossCheck.Default.FindMentions(
            CrossCheck.Default.Read(new Article("Harbour Post", "PORT SAMPLE, February 13, 2019 - The bridge closed on Saturday."))
        )[0];
        found.Publication.Period.Should().Be((DatePeriod)new DateOnly(2019, 2, 13));
        found.Publication.Basis.Should().Be(PublicationBasis.Dateline);
        found.Times[^1].Period.Should().Be((DatePeriod)new DateOnly(2019, 2, 9));
    }

    [Fact]
    public void Nothing_is_guessed_where_nothing_is_known() => Times("The bridge closed on Saturday.", null).Should().Equal("unknown");

    private static IEnumerable<string> Times(string text, DateOnly? published) =>
        CrossCheck
            .Default.FindMentions(
                CrossCheck.Default.Read(new Article("Harbour Post", text) { Published = published is { } day ? day : null })
            )[0]
            .Times.Select(t => t.Period.ToString());
}
