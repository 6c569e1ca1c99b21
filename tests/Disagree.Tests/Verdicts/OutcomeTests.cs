using Disagree.Claims;
using Disagree.Tests.Laws;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;
using FsCheck.Fluent;
using Measure = Disagree.Claims.Measure;

namespace Disagree.Tests.Verdicts;

public sealed class OutcomeTests
{
    [Theory]
    [InlineData("12", "12", Outcome.Agree, "sameValue")]
    [InlineData("≥12", "15", Outcome.Agree, "withinBound")]
    [InlineData(">670", "700", Outcome.Agree, "withinBound")]
    [InlineData("400–600", "500–1000", Outcome.Agree, "rangesOverlap")]
    [InlineData("12", "13", Outcome.Differ, "disjoint")]
    [InlineData(">12", "12", Outcome.Differ, "disjoint")]
    [InlineData("400–600", "700", Outcome.Differ, "disjoint")]
    [InlineData("<10", "≥10", Outcome.Differ, "disjoint")]
    public void Two_numbers_of_one_day_agree_where_their_intervals_meet(string one, string other, Outcome outcome, string reason)
    {
        var verdict = Judge(Given.Number("a", Given.Interval(one)), Given.Number("b", Given.Interval(other)));
        verdict.Outcome.Should().Be(outcome);
        verdict.Relations.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void What_an_article_says_later_takes_the_place_of_what_it_said_before()
    {
        var old = Given.Number("a", Given.Interval("6"), measure: Measure.Momentary, published: "2019-02-09");
        var stale = Given.Number("b", Given.Interval("6"), measure: Measure.Momentary, published: "2019-02-09");
        var young = Given.Number("b", Given.Interval("4"), measure: Measure.Momentary, published: "2019-02-10");
        var verdict = Judge(old, stale, young);
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
        var verdict = Judge(old, young);
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
        var verdict = Judge(Given.Number("a", Given.Interval("14")), Given.Number("b", Given.Interval("22")));
        verdict.Outcome.Should().Be(Outcome.Differ);
        verdict.Unsettled.Should().Contain("not known which holds later");
    }

    [Fact]
    public void Two_articles_that_quote_one_speaker_are_one_voice()
    {
        var verdict = Judge(
            Given.Number("a", Given.Interval("12"), said: "the mayor"),
            Given.Number("b", Given.Interval("12"), said: "the mayor")
        );
        verdict.Outcome.Should().Be(Outcome.SingleVoice);
        verdict.Positions.Should().ContainSingle().Which.Voices.Should().ContainSingle().Which.Label.Should().Be("the mayor");
    }

    [Theory]
    [InlineData("2500", 100, false, "2487", 1, false, Outcome.Agree)]
    [InlineData("2500", 100, true, "2700", 1, false, Outcome.Agree)]
    [InlineData("2500", 100, true, "3500", 1, false, Outcome.Differ)]
    [InlineData("1100", 100, true, "1200", 100, true, Outcome.Agree)]
    [InlineData("1100", 100, true, "1300", 100, true, Outcome.Differ)]
    [InlineData("10", 10, false, "12", 1, false, Outcome.Differ)]
    [InlineData("3000000", 1000000, false, "3200000", 100000, false, Outcome.Differ)]
    [InlineData("15000", 1000, false, "14600", 100, false, Outcome.Agree)]
    [InlineData("15000", 1000, false, "14000", 1000, false, Outcome.Differ)]
    [InlineData("5400", 100, false, "5500", 100, false, Outcome.Differ)]
    [InlineData("10000", 10000, false, "9800", 100, false, Outcome.Agree)]
    [InlineData("10000", 10000, false, "9000", 1000, false, Outcome.Differ)]
    [InlineData("100", 100, false, "98", 1, false, Outcome.Differ)]
    public void Rounding_and_approximation_give_a_number_some_room(
        string one,
        int step,
        bool rough,
        string other,
        int otherStep,
        bool otherRough,
        Outcome outcome
    ) =>
        Judge(
            Given.Number("a", Given.Interval(one), step: step, rough: rough),
            Given.Number("b", Given.Interval(other), step: otherStep, rough: otherRough)
        )
            .Outcome.Should()
            .Be(outcome);

    [Theory]
    [InlineData("12", "1", "12.3", "0.1", Outcome.Agree)]
    [InlineData("12", "1", "13.1", "0.1", Outcome.Differ)]
    [InlineData("12", "1", "13", "1", Outcome.Differ)]
    [InlineData("58.3", "0.1", "58.4", "0.1", Outcome.Differ)]
    [InlineData("3", "1", "3.4", "0.1", Outcome.Differ)]
    public void A_share_is_rounded_to_the_percent(string one, string step, string other, string otherStep, Outcome outcome) =>
        Judge(
            Given.Number("a", Given.Interval(one), "share", step: Decimal(step), unit: Values.Unit.Percent) with
            {
                Population = null,
            },
            Given.Number("b", Given.Interval(other), "share", step: Decimal(otherStep), unit: Values.Unit.Percent) with
            {
                Population = null,
            }
        )
            .Outcome.Should()
            .Be(outcome);

    [Theory]
    [InlineData("10", "9", 1, false, Outcome.Agree)]
    [InlineData("10", "8", 1, false, Outcome.Differ)]
    [InlineData("10", "9", 1, true, Outcome.Differ)]
    [InlineData("10", "9", 0, false, Outcome.Differ)]
    public void The_hurt_with_and_without_the_dead_are_one_count(string one, string other, int dead, bool apart, Outcome outcome) =>
        Judge(
            Given.Number("a", Given.Interval(one), "injured") with
            {
                DeadBeside = new DeadCount(dead, apart),
            },
            Given.Number("b", Given.Interval(other), "injured")
        )
            .Outcome.Should()
            .Be(outcome);

    [Fact]
    public void Agreement_is_not_transitive_so_positions_stay_apart()
    {
        var verdict = Judge(
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
    ) => Judge(Given.Date("a", first, last), Given.Date("b", otherFirst, otherLast)).Outcome.Should().Be(outcome);

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
                    var forth = Judge(Given.Number("a", one, published: oneDay), Given.Number("b", other, published: otherDay));
                    var back = Judge(Given.Number("a", other, published: otherDay), Given.Number("b", one, published: oneDay));
                    return forth.Outcome == back.Outcome
                        && forth.Relations.Single().Kind == back.Relations.Single().Kind
                        && forth.Relations.Single().Reason.Equals(back.Relations.Single().Reason, StringComparison.Ordinal);
                }
            )
        );
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Verdict Judge(params Claim[] claims) =>
        new Judge(Tolerance.Default).Decide([new Topic(claims[0].Kind, "question", claims)], []).Should().ContainSingle().Which;
}
