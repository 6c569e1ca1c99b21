using System.Globalization;
using Disagree.Reports.Text;
using Disagree.Values;

namespace Disagree.Tests.Reports;

public sealed class WordingTests
{
    private readonly Wording wording = new(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2019-02-10", "10 Feb 2019")]
    [InlineData("2019-02-10/2019-02-16", "10–16 Feb 2019")]
    [InlineData("2019-02", "Feb 2019")]
    [InlineData("2019-02/2019-03", "Feb–Mar 2019")]
    [InlineData("2019-02-28/2019-03-01", "28 Feb – 1 Mar 2019")]
    [InlineData("2018-12-31/2019-01-01", "31 Dec 2018 – 1 Jan 2019")]
    [InlineData("2018-12/2019-01", "Dec 2018 – Jan 2019")]
    [InlineData("2019", "2019")]
    [InlineData("2019-02-10/..", "10 Feb 2019 or later")]
    [InlineData("../2019-02-10", "10 Feb 2019 or earlier")]
    [InlineData("2019-02-10T15:03:00+02:00", "10 Feb 2019 15:03 +02:00")]
    public void A_period_is_said_as_people_say_it(string period, string words)
    {
        DatePeriod.TryParse(period, out var parsed).Should().BeTrue();
        wording.Days(parsed).Should().Be(words);
    }

    [Theory]
    [InlineData(0, "0 voices")]
    [InlineData(1, "1 voice")]
    [InlineData(2, "2 voices")]
    [InlineData(1200, "1,200 voices")]
    public void A_count_carries_its_noun(int number, string words) => wording.Count(number, "voice").Should().Be(words);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void A_list_ends_with_and(string items, string words) => Wording.List(items.Split(' ')).Should().Be(words);

    [Fact]
    public void A_reason_is_said_in_words()
    {
        Wording.Words(Disagree.Topics.NotComparedReason.OtherPopulation).Should().Be("other population");
        Wording.Words(Disagree.Verdicts.RelationReason.LaterAsOf).Should().Be("later as of");
    }

    [Theory]
    [InlineData("2019-02-10", "2019-02-13", "3 days")]
    [InlineData("2017-09", "2019-02-10/2019-02-15", "1 year and 4 months")]
    [InlineData("2019-02-10T15:00:00Z", "2019-02-10T20:20:00Z", "5 hours and 20 minutes")]
    [InlineData("2019-02-10", "2019-02-10", null)]
    [InlineData("2019-02", "2019-02-10", null)]
    public void A_distance_is_told_only_where_the_order_is_certain(string from, string to, string? distance)
    {
        DatePeriod.TryParse(from, out var earlier).Should().BeTrue();
        DatePeriod.TryParse(to, out var later).Should().BeTrue();
        wording.Distance(earlier, later).Should().Be(distance);
    }

    [Fact]
    public void Numbers_and_months_follow_the_culture_that_the_caller_chooses()
    {
        var german = new Wording(CultureInfo.GetCultureInfo("de-DE"));
        german.Count(1200, "voice").Should().Be("1.200 voices");
        german.Days(new DateOnly(2019, 12, 10)).Should().StartWith("10 Dez");
    }
}
