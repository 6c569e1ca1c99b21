using Disagree.Articles;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Amounts of one kind: the farther apart they are, the more words must show that they are of one thing.</summary>
public sealed class FarApartTests
{
    [Theory]
    [InlineData("The crew came to Arvik for a two-week shift.", "Captain Moe had flown from Arvik for 12 years.")]
    [InlineData("The commission said 217,400 votes were cast.", "A recount found a bundle of 100 votes in the wrong pile.")]
    [InlineData("The limit on this stretch is 80 km/h.", "The train was 12 km/h over the limit.")]
    [InlineData("The mill in Arvik hid 400 forged cheques in a dusty cellar.", "In the senate a lawyer spoke of 700 forged cheques.")]
    public void What_only_a_word_joins_is_not_called_a_difference(string one, string other)
    {
        var report = Compared(one, other);
        report.Differences.Should().BeEmpty();
        report
            .NotCompared.Should()
            .ContainSingle(n => n.Why.Contains("far apart"))
            .Which.Reason.Should()
            .Be(NotComparedReason.OtherMeasure);
    }

    [Theory]
    [InlineData("The crew came to Arvik for a two-week shift.", "The crew left Arvik after a three-week shift.")]
    [InlineData("The commission said 217,400 votes were cast.", "In all, 201,100 votes were cast.")]
    [InlineData("The limit on this stretch is 80 km/h.", "The train went 70 km/h, the limit on this stretch.")]
    [InlineData("The mayor of Arvik won by 312 votes.", "Arvik's mayor won with a margin of 1,140 votes.")]
    [InlineData("The bridge at Arvik cost 90 million crowns.", "Arvik's bridge cost 300 million crowns, the auditors say.")]
    [InlineData("Two of the rockets hit the base.", "Four rockets hit the camp of the soldiers.")]
    [InlineData("Some 400 people were evacuated from Arvik.", "The guards evacuated 700 people.")]
    public void What_is_near_or_said_in_the_same_words_differs(string one, string other) =>
        Compared(one, other)
            .Differences.Should()
            .ContainSingle()
            .Which.Relations.Should()
            .Contain(r => r.Reason == RelationReason.Disjoint);

    [Fact]
    public void How_many_times_as_much_one_thing_is_differs_only_from_what_is_said_of_the_same_thing()
    {
        const string Mill = "The mill in Arvik is nine times as big as the old one.";
        Compared(Mill, "The bridge in Arvik is four times as long as the old one.").Differences.Should().BeEmpty();
        Compared(Mill, "The mill in Arvik is four times as big as the old one.").Differences.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Six people were killed in Arvik.", "A blast killed 60 people.")]
    [InlineData("The unions counted 30,000 marchers.", "Police said 9,000 people marched.")]
    public void Of_tolls_and_crowds_any_distance_is_believed(string one, string other) =>
        Compared(one, other).Differences.Should().ContainSingle();

    [Fact]
    public void A_third_article_that_is_near_to_one_of_them_is_still_compared_with_it()
    {
        var report = Compared(
            "The commission said 217,400 votes were cast.",
            "A recount found a bundle of 100 votes in the wrong pile.",
            "In all, 201,100 votes were cast."
        );
        report
            .Differences.Should()
            .ContainSingle()
            .Which.Positions.Select(p => p.Value)
            .Should()
            .BeEquivalentTo("217,400 votes", "201,100 votes");
    }

    [Fact]
    public void A_bound_that_fits_both_does_not_make_them_one()
    {
        var report = Compared(
            "The commission said 217,400 votes were cast.",
            "A recount found a bundle of 100 votes in the wrong pile.",
            "In all, more than 200,000 votes were cast."
        );
        report.Differences.Should().BeEmpty();
        report.Agreements.Should().ContainSingle().Which.Topic.Claims.Select(c => c.Article.Id).Should().Equal("0", "2");
    }

    [Theory]
    [InlineData("The coin cost 0.0000000001 dollars.", "The coin cost 90,000,000,000,000,000,000 dollars.")]
    [InlineData("There are 0 votes.", "There are 90,000,000,000,000,000,000 votes.")]
    public void No_number_is_too_large_to_be_doubted(string one, string other)
    {
        var compare = () => Compared(one, other);
        compare.Should().NotThrow();
    }

    [Fact]
    public void What_is_apart_is_told_with_the_verdict_and_the_report_alike()
    {
        var report = Compared("The crew came to Arvik for a two-week shift.", "Captain Moe had flown from Arvik for 12 years.");
        report.Verdicts.SelectMany(v => v.Apart).Should().BeEquivalentTo(report.NotCompared);
        report.Verdicts.Should().OnlyContain(v => v.Topic.ArticleCount == 1);
    }

    private static Report Compared(params string[] texts) =>
        CrossCheck.Default.Run(texts.Select((t, i) => new Article($"Source {i}", t) { Id = $"{i}", Published = new DateOnly(2025, 3, 4) }));
}
