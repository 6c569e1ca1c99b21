using Disagree.Articles;
using Disagree.Languages;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tests.Reports;

/// <summary>Which of the pairs that look alike and answer different questions a reader gets to see.</summary>
public sealed class PairsShownTests
{
    private static readonly Article Early = new("North", "The flood in Norvik killed 12 people.")
    {
        Id = "a",
        Published = new DateOnly(2019, 2, 10),
    };
    private static readonly Article Late = new("South", "The flood in Norvik hurt 15 people. The fire in Marlow killed 40 people.")
    {
        Id = "b",
        Published = new DateOnly(2019, 2, 14),
    };

    [Fact]
    public void A_pair_of_which_one_holds_only_later_is_left_out()
    {
        CrossCheck.Default.Run(Early, Late).NotCompared.Should().NotBeEmpty();
        (CrossCheck.Default with { AsOf = new DateOnly(2019, 2, 12) }).Run(Early, Late).NotCompared.Should().BeEmpty();
    }

    [Fact]
    public void Pairs_of_one_measure_come_first()
    {
        var text = CrossCheck.Default.Run(Early, Late).ToText(new ReportOptions());
        text.IndexOf("40 people (South)", StringComparison.Ordinal)
            .Should()
            .BePositive()
            .And.BeLessThan(text.IndexOf("15 people (South)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_title_and_text_say_alike_is_shown_once()
    {
        var twice = Late with { Title = "Fire in Marlow kills 40 people" };
        CrossCheck.Default.Run(Early, twice).ToText(new ReportOptions()).Split("40 people (South)").Should().HaveCount(2);
    }
}
