using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Questions of who, where and when between two short articles of Sunday 10 and Tuesday 12 February 2019.</summary>
public sealed class NamedAndDatedTests
{
    [Theory]
    [InlineData("Gunmen opened fire in Oslo on Friday.", "Friday's shooting in Oslo left two hurt.", "2019-02-08", Outcome.Agree)]
    [InlineData(
        "Ruth Keller pleaded guilty in Oslo on Friday.",
        "In Oslo, Ruth Keller entered a plea on Friday.",
        "2019-02-08",
        Outcome.Agree
    )]
    [InlineData("Ruth Keller resigned from the board on Friday.", "Ruth Keller stepped down last week.", "2019-02-08", Outcome.Agree)]
    [InlineData("Ruth Keller was arrested on Thursday.", "Police arrested Ruth Keller on Friday.", "2019-02-07", Outcome.Differ)]
    public void Different_words_for_one_event_are_dated_together(string one, string other, string day, Outcome outcome)
    {
        var verdict = Of(ClaimKind.Date, one, other).Should().ContainSingle().Which;
        verdict.Outcome.Should().Be(outcome);
        verdict
            .Topic.Claims.Should()
            .Contain(c => ((DateValue)c.Value).Period.First == DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Ruth Keller was arrested on Thursday.", "Paul Marlow was arrested on Friday.")]
    [InlineData("A bomb went off in Oslo on Thursday.", "A bomb went off in Lima on Friday.")]
    [InlineData("The 2015 accord was signed in Oslo.", "The accord was broken in 2018.")]
    public void Events_of_others_or_elsewhere_stay_apart(string one, string other) => Of(ClaimKind.Date, one, other).Should().BeEmpty();

    [Theory]
    [InlineData("Ruth Keller, of Oslo, was killed.", "Ruth Keller, of Lima, was killed.", "home", Outcome.Differ)]
    [InlineData("Ruth Keller, of Oslo, was killed.", "Ruth Keller lived in Norway.", "home", Outcome.Agree)]
    [InlineData("Police arrested Mr. Trevan Porter in Oslo.", "Mr. Kevan Porter was arrested in Oslo.", "arrested", Outcome.Differ)]
    [InlineData(
        "Porter faces a charge of second-degree murder.",
        "Porter faces a charge of first-degree murder.",
        "charge",
        Outcome.OutOfDate
    )]
    [InlineData(
        "No one claimed responsibility for the blast in Oslo.",
        "The Taliban claimed responsibility for the blast in Oslo.",
        "claimed responsibility",
        Outcome.OutOfDate
    )]
    [InlineData("A car bomb killed them in Oslo.", "A truck bomb killed them in Oslo.", "kind of bomb", Outcome.Differ)]
    [InlineData(
        "The explosion in Oslo happened at 1:30 a.m. Sunday.",
        "The explosion in Oslo happened at 2:15 a.m. Sunday.",
        "attack",
        Outcome.Differ
    )]
    public void Answers_are_compared_by_what_they_can_be(string one, string other, string property, Outcome outcome) =>
        Of(null, one, other)
            .Where(v => v.Topic.Claims[0].Property == property && v.Topic.Claims[0].Value is not DateValue { Clock: null })
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(outcome);

    [Theory]
    [InlineData("The fire in Oslo was caused by a gas leak.", "The fire in Oslo was caused by a lightning strike.")]
    [InlineData("Ruth Keller bought a boat.", "Ruth Keller bought a harbour inn.")]
    public void Phrases_without_a_word_in_common_are_not_set_side_by_side(string one, string other) =>
        Of(ClaimKind.Name, one, other).Where(v => v.Topic.Claims[0].Property is "cause" or "bought").Should().BeEmpty();

    private static IEnumerable<Verdict> Of(ClaimKind? kind, string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("Harbour Post", one) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                new Article("Daily Sample", other) { Id = "b", Published = new DateOnly(2019, 2, 12) }
            )
            .Verdicts.Where(v => v.Topic.ArticleCount > 1 && (kind is null || v.Topic.Kind == kind));
}
