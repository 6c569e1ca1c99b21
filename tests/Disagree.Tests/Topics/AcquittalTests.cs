using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

public sealed class AcquittalTests
{
    [Theory]
    [InlineData("Paul Keller was convicted of fraud.", "Paul Keller was found guilty of fraud and cleared of bribery.")]
    [InlineData("Paul Keller was convicted of fraud.", "Paul Keller was found guilty of five counts of fraud and cleared of two.")]
    [InlineData("Paul Keller was convicted.", "Paul Keller was found guilty of fraud. He was cleared of bribery.")]
    public void Who_is_cleared_of_one_thing_and_guilty_of_another_is_guilty(string one, string other) =>
        Verdict(one, other).Should().Be(Outcome.Agree);

    [Theory]
    [InlineData("Paul Keller was convicted of fraud.", "Paul Keller was acquitted of fraud.")]
    [InlineData("Paul Keller was found guilty of murder.", "Paul Keller was acquitted.")]
    public void Guilty_and_cleared_of_one_thing_cannot_both_be(string one, string other) => Verdict(one, other).Should().Be(Outcome.Differ);

    [Fact]
    public void Verdicts_on_two_offences_are_two_questions() =>
        Verdict("Paul Keller was convicted of fraud.", "Paul Keller was cleared of bribery.").Should().BeNull();

    private static Outcome? Verdict(string one, string other) =>
        CrossCheck
            .Default.Run([new Article("North", one) { Id = "a" }, new Article("South", other) { Id = "b" }])
            .Verdicts.SingleOrDefault(v => v.Topic.ArticleCount == 2 && v.Topic.Claims[0].Property is "verdict")
            ?.Outcome;
}
