using Disagree.Articles;

namespace Disagree.Tests.Claims;

public sealed class MarginTests
{
    [Theory]
    [InlineData("Ida Holm won by 43 votes.")]
    [InlineData("Ida Holm beat Ana Ruiz by just 43 votes.")]
    [InlineData("Ida Holm was 43 votes ahead of Ana Ruiz.")]
    [InlineData("Ida Holm has a lead of 43 votes.")]
    public void How_far_somebody_leads_is_a_margin(string text) =>
        Read.Claims(text).Should().ContainSingle(c => c.Property == "margin").Which.Value.Text.Should().Be("43 votes");

    [Theory]
    [InlineData("The board passed it by 43 votes to 31.")]
    [InlineData("Ida Holm won 43 votes.")]
    [InlineData("Clerks set 43 ballots aside.")]
    public void Other_votes_are_no_margin(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "margin");

    [Theory]
    [InlineData("Clerks set 43 ballots aside.", "Voters cast 900 ballots.")]
    [InlineData("Ida Holm won by 43 votes.", "Voters cast 900 votes.")]
    public void Votes_of_which_other_things_are_said_answer_other_questions(string one, string other) =>
        CrossCheck
            .Default.Run(new Article("a", one) { Id = "a" }, new Article("b", other) { Id = "b" })
            .Verdicts.Should()
            .NotContain(v => v.Topic.ArticleCount > 1);
}
