using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports;
using Disagree.Verdicts;

namespace Disagree.Tests.Tour;

/// <summary>Agree, differ, out of date, or one voice only: never who is right.</summary>
public sealed class T07_VerdictsFollowFromIntervals
{
    [Fact]
    public void A_bound_agrees_with_what_lies_within_it() =>
        OutcomeOf(("At least 12 people were killed in the fire.", 10), ("The fire killed 15 people.", 10)).Should().Be(Outcome.Agree);

    [Fact]
    public void Two_numbers_of_one_day_that_cannot_both_be_right_differ() =>
        OutcomeOf(("The fire killed 12 people.", 10), ("The fire killed 15 people.", 10)).Should().Be(Outcome.Differ);

    [Fact]
    public void A_number_that_holds_later_makes_the_earlier_one_out_of_date()
    {
        var verdict = Verdict(("The fire killed 12 people.", 10), ("The fire has now killed 15 people.", 14));
        verdict.Outcome.Should().Be(Outcome.OutOfDate);
        verdict.ReplacedBy.Should().ContainSingle().Which.Value.Value.Text.Should().Be("15 people");
    }

    [Fact]
    public void Two_articles_that_quote_one_speaker_are_one_voice()
    {
        var verdict = Verdict(
            ("About 400 villagers were injured, said Maria Holm, head of the rescue service.", 10),
            ("Maria Holm, head of the rescue service, said that about 400 villagers were injured.", 10)
        );
        verdict.Outcome.Should().Be(Outcome.SingleVoice);
        verdict.Positions.Should().ContainSingle().Which.Voices.Should().ContainSingle().Which.Label.Should().Be("Maria Holm");
    }

    [Fact]
    public void Every_verdict_says_why_in_figures() =>
        Verdict(("The fire killed 12 people.", 10), ("The fire killed 15 people.", 10)).Why.Should().Contain("12").And.Contain("15");

    private static Outcome OutcomeOf(params (string Text, int Day)[] articles) => Verdict(articles).Outcome;

    private static Verdict Verdict(params (string Text, int Day)[] articles) =>
        Report(articles).Verdicts.Single(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount > 1);

    private static Report Report(params (string Text, int Day)[] articles) =>
        CrossCheck.Default.Run(
            articles.Select((a, i) => new Article($"Paper {i + 1}", a.Text) { Published = new DateOnly(2019, 2, a.Day) })
        );
}
