using System.Globalization;
using Disagree.Reports;
using Disagree.Reports.Html.Plots;
using Disagree.Tests.Reports;
using Disagree.Tests.Seeds;
using Disagree.Values;

namespace Disagree.Tests.Html;

public sealed class PlotTests
{
    [Theory]
    [InlineData("2019-02-10", "2019-02-10", "8 Feb 2019|10 Feb|12 Feb")]
    [InlineData("2019-02-10", "2019-02-13", "9 Feb 2019|11 Feb|13 Feb")]
    [InlineData("2018-12-30", "2019-01-01", "29 Dec 2018|31 Dec|2 Jan 2019")]
    [InlineData("2017-09-01", "2019-02-16", "Jan 2018|Jul|Jan 2019")]
    [InlineData("2009-01-05", "2019-02-16", "2010|2015")]
    [InlineData("0001-01-01", "9999-12-31", "1 Jan 0001|31 Dec 9999")]
    [InlineData("2019-01-05", "2019-02-26", "5 Jan 2019|26 Feb")]
    public void An_axis_names_a_few_round_days(string first, string last, string ticks) =>
        string.Join('|', TimeAxis.Of([Period(first, last)], 0, 100, CultureInfo.InvariantCulture).Ticks.Select(t => t.Label))
            .Should()
            .Be(ticks);

    [Fact]
    public void Days_lie_on_the_axis_true_to_scale()
    {
        var axis = TimeAxis.Of([Period("2019-01-01", "2019-01-10")], 10, 90, CultureInfo.InvariantCulture);
        axis.Place(Period("2019-01-01", "2019-01-05")).Should().Be(new TimeSpot(10, 50));
        axis.Place(Period("2019-01-06", null)).Should().Be(new TimeSpot(50, 90));
        axis.Place(DatePeriod.Unknown).Should().BeNull();
    }

    [Theory]
    [InlineData(12, 15, "11|12|13|14|15|16")]
    [InlineData(400, 2750, "0|1,000|2,000|3,000")]
    [InlineData(100, 110, "95|100|105|110|115")]
    [InlineData(2000000, 3500000, "0|1 million|2 million|3 million|4 million")]
    [InlineData(3, 30000, "1|10|100|1,000|10,000|100,000")]
    [InlineData(0, 0, "0|1")]
    [InlineData(-5, 5, "-10|-5|0|5|10")]
    [InlineData(8, 9, "7|8|9|10")]
    public void Values_get_round_numbers(double low, double high, string ticks) =>
        string.Join(
                '|',
                ValueAxis.Numbers([new ValueSpan(low, high, 0)], isCount: true, CultureInfo.InvariantCulture).Ticks.Select(t => t.Label)
            )
            .Should()
            .Be(ticks);

    [Fact]
    public void Shares_may_have_halves() =>
        string.Join(
                '|',
                ValueAxis.Numbers([new ValueSpan(3.2, 4.1, 0)], isCount: false, CultureInfo.InvariantCulture).Ticks.Select(t => t.Label)
            )
            .Should()
            .Be("3|3.25|3.5|3.75|4|4.25");

    [Fact]
    public void A_later_claim_of_one_voice_is_hollow_and_a_superseded_one_is_old()
    {
        var index = new ReportIndex(SeedArticles.Report, ReportOptions.Default);
        var marks = index.Verdicts.Select(v => Plot.Of(v, index)!.Marks);
        var jihadists = marks.First().OrderBy(m => m.Claim.Article.Id, StringComparer.Ordinal);
        jihadists.Select(m => (m.Position, m.IsHollow, m.IsOld)).Should().Equal((0, false, false), (1, false, true), (0, true, false));
    }

    [Fact]
    public void No_mark_covers_another()
    {
        var index = new ReportIndex(SampleReport.Make(), ReportOptions.Default);
        var plot = Plot.Of(index.Verdicts[0], index)!;
        plot.Marks.Should().HaveCount(3).And.OnlyContain(m => m.Spot != null);
        var same = plot.Marks[0];
        Spread.Apart([same, same, same], plot.Values).Select(m => m.Aside).Should().Equal(0, 18, -18);
    }

    private static DatePeriod Period(string? first, string? last) => DatePeriod.Between(Day(first), Day(last));

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
