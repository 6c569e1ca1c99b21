using Disagree.Articles;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class CameAboutTests
{
    [Theory]
    [InlineData("Ruth Keller is expected to plead guilty.", "Ruth Keller pleaded guilty.", Outcome.OutOfDate)]
    [InlineData("Ruth Keller will plead guilty.", "Ruth Keller pleaded guilty.", Outcome.OutOfDate)]
    [InlineData("Ruth Keller pleaded guilty.", "By noon the captain had heard it: Ruth Keller pleads guilty.", Outcome.Agree)]
    [InlineData("Ruth Keller will plead guilty.", "Ruth Keller is expected to plead guilty.", Outcome.Agree)]
    public void What_was_expected_is_out_of_date_once_it_is_done(string one, string other, Outcome outcome) =>
        Plea(Dated("a", one, 10), Dated("b", other, 10)).Outcome.Should().Be(outcome);

    [Fact]
    public void An_expectation_later_than_the_deed_is_another_one() =>
        Plea(Dated("a", "Ruth Keller pleaded guilty.", 10), Dated("b", "Ruth Keller is expected to plead guilty.", 12))
            .Outcome.Should()
            .Be(Outcome.Agree);

    [Fact]
    public void The_reason_names_what_was_expected() =>
        Plea(Dated("a", "Ruth Keller is expected to plead guilty.", 10), Dated("b", "Ruth Keller pleaded guilty.", 10))
            .Relations.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be(RelationReason.CameAbout);

    private static Verdict Plea(Article one, Article other) =>
        CrossCheck.Default.Run(one, other).Verdicts.Single(v => v.Topic.Claims.All(c => c.Property == "plea"));

    private static Article Dated(string id, string text, int day) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, day) };
}
