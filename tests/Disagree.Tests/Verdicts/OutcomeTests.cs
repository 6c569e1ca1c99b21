using Disagree.Claims;
using Disagree.Tests.Laws;
using Disagree.Values;
using Disagree.Verdicts;
using FsCheck.Fluent;
using Measure = Disagree.Claims.Measure;

namespace Disagree.Tests.Verdicts;

public sealed class OutcomeTests
{
    [Theory]
    [InlineData("12", "12", Outcome.Agree, RelationReason.SameValue)]
    [InlineData("≥12", "15", Outcome.Agree, RelationReason.WithinBound)]
    [InlineData(">670", "700", Outcome.Agree, RelationReason.WithinBound)]
    [InlineData("400–600", "500–1000", Outcome.Agree, RelationReason.RangesOverlap)]
    [InlineData("12", "13", Outcome.Differ, RelationReason.Disjoint)]
    [InlineData(">12", "12", Outcome.Differ, RelationReason.Disjoint)]
    [InlineData("400–600", "700", Outcome.Differ, RelationReason.Disjoint)]
    [InlineData("<10", "≥10", Outcome.Differ, RelationReason.Disjoint)]
    public void Two_numbers_of_one_day_agree_where_their_intervals_meet(string one, string other, Outcome outcome, RelationReason reason)
    {
        var verdict = Given.Judged(Given.Number("a", Given.Interval(one)), Given.Number("b", Given.Interval(other)));
        verdict.Outcome.Should().Be(outcome);
        verdict.Relations.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void What_an_article_says_later_takes_the_place_of_what_it_said_before()
    {
        var old = Given.Number("a", Given.Interval("6"), measure: Measure.Momentary, published: "2019-02-09");
        var stale = Given.Number("b", Given.Interval("6"), measure: Measure.Momentary, published: "2019-02-09");
        var young = Given.Number("b", Given.Interval("4"), measure: Measure.Momentary, published: "2019-02-10");
        var verdict = Given.Judged(old, stale, young);
        verdict.Outcome.Should().Be(Outcome.OutOfDate);
        verdict.ReplacedBy.Keys.Should().BeEquivalentTo([old, stale]);
    }

    [Theory]
    [InlineData(Measure.Cumulative, "14", "22", Outcome.OutOfDate)]
    [InlineData(Measure.Cumulative, "22", "14", Outcome.Differ)]
    [InlineData(Measure.Momentary, "2500", "400–600", Outcome.OutOfDate)]
    [InlineData(Measure.Momentary, "400–600", "2500", Outcome.OutOfDate)]
    [InlineData(Measure.Fixed, "15", "16", Outcome.Differ)]
    public void A_later_number_replaces_an_earlier_one_only_where_such_numbers_move(
        Measure measure,
        string earlier,
        string later,
        Outcome outcome
    )
    {
        var old = Given.Number("a", Given.Interval(earlier), measure: measure, published: "2019-02-09");
        var young = Given.Number("b", Given.Interval(later), measure: measure, published: "2019-02-10");
        var verdict = Given.Judged(old, young);
        verdict.Outcome.Should().Be(outcome);
        verdict.ReplacedBy.ContainsKey(old).Should().Be(outcome == Outcome.OutOfDate);
    }

    [Theory]
    [InlineData("A third of the wells in the valley are dry.", "In the valley 33 percent of the wells are dry.", Outcome.Agree)]
    [InlineData("A third of the wells in the valley are dry.", "In the valley 52 percent of the wells are dry.", Outcome.Differ)]
    [InlineData("A third of the wells in the valley are dry.", "In the valley a quarter of the wells are dry.", Outcome.Differ)]
    public void A_part_of_a_whole_is_set_beside_a_percentage(string one, string other, Outcome outcome) =>
        CrossCheck
            .Default.Run(new Disagree.Articles.Article("a", one) { Id = "a" }, new Disagree.Articles.Article("b", other) { Id = "b" })
            .Verdicts.Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(outcome);

    [Fact]
    public void Where_the_order_is_unknown_nothing_is_out_of_date_and_the_verdict_says_what_would_settle_it()
    {
        var verdict = Given.Judged(Given.Number("a", Given.Interval("14")), Given.Number("b", Given.Interval("22")));
        verdict.Outcome.Should().Be(Outcome.Differ);
        verdict.Unsettled.Should().Contain("not known which holds later");
    }

    [Fact]
    public void Two_articles_that_quote_one_speaker_are_one_voice()
    {
        var verdict = Given.Judged(
            Given.Number("a", Given.Interval("12"), said: "the mayor"),
            Given.Number("b", Given.Interval("12"), said: "the mayor")
        );
        verdict.Outcome.Should().Be(Outcome.SingleVoice);
        verdict.Positions.Should().ContainSingle().Which.Voices.Should().ContainSingle().Which.Label.Should().Be("the mayor");
    }

    [Fact]
    public void Agreement_is_not_transitive_so_positions_stay_apart()
    {
        var verdict = Given.Judged(
            Given.Number("a", Given.Interval("≥12")),
            Given.Number("b", Given.Interval("15")),
            Given.Number("c", Given.Interval("20"))
        );
        verdict.Outcome.Should().Be(Outcome.Differ);
        verdict.Positions.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("2019-02-09", "2019-02-09", "2019-02-01", "2019-02-28", Outcome.Agree)]
    [InlineData("2019-02-09", "2019-02-09", "2019-02-10", "2019-02-10", Outcome.Differ)]
    public void Dates_agree_where_they_have_a_day_in_common(
        string first,
        string last,
        string otherFirst,
        string otherLast,
        Outcome outcome
    ) => Given.Judged(Given.Date("a", first, last), Given.Date("b", otherFirst, otherLast)).Outcome.Should().Be(outcome);

    [Fact]
    public void Swapping_the_sources_mirrors_the_verdict()
    {
        var number = Gen.Choose(1, 40).Select(n => (decimal)n);
        var interval = Gen.OneOf(
            number.Select(Interval.Exactly),
            number.Select(Interval.AtLeast),
            number.Select(Interval.AtMost),
            Gen.Two(number).Select(p => Interval.Between(p.Item1, p.Item2))
        );
        var day = Gen.Choose(1, 3).Select(d => $"2019-02-0{d}");
        var claim = interval.SelectMany(_ => day, (i, d) => (i, d));
        FsCheck.Check.One(
            Seeded.Quick(),
            Prop.ForAll(
                Arb.From(Gen.Two(claim)),
                pair =>
                {
                    var ((one, oneDay), (other, otherDay)) = pair;
                    var forth = Given.Judged(Given.Number("a", one, published: oneDay), Given.Number("b", other, published: otherDay));
                    var back = Given.Judged(Given.Number("a", other, published: otherDay), Given.Number("b", one, published: oneDay));
                    return forth.Outcome == back.Outcome
                        && forth.Relations.Single().Kind == back.Relations.Single().Kind
                        && forth.Relations.Single().Reason == back.Relations.Single().Reason;
                }
            )
        );
    }
}
