using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>An amount of which no verb says anything has neither the plan nor the day of its sentence.</summary>
public sealed class BareAmountTests
{
    [Theory]
    [InlineData("The 900-metre jetty of oak at Arvik will be painted.", "The jetty of oak at Arvik is 870 metres long.")]
    [InlineData(
        "Arvik Mills has shelved a $40 million buyback of bonds.",
        "Owners of Arvik Mills get tea on 24 September, and a $40 million buyback of bonds."
    )]
    public void What_is_planned_and_when_is_not_said_of_an_amount_beside_it(string one, string other) =>
        Pair.AnswersOneNumber(one, other).Should().BeTrue();

    [Theory]
    [InlineData("Lowick will spend 40 million dollars on trams in 2026.", "Lowick spent 35 million dollars on trams in 2024.")]
    [InlineData("The choir sold 40 drums in 2018.", "The choir sold 30 drums in 2017.")]
    [InlineData("A sale of 40 drums in March", "A sale of 30 drums in May")]
    public void What_a_verb_says_of_an_amount_has_its_time(string one, string other) =>
        Pair.AnswersOneNumber(one, other).Should().BeFalse();

    [Theory]
    [InlineData("A report on technical causes is due within 90 days.", true)]
    [InlineData("A boat is due within 90 days.", false)]
    public void Of_whom_an_article_tells_amounts_of_one_unit_does_not_matter_where_nothing_is_said_of_them(string other, bool isCompared) =>
        Pair.AnswersOneNumber(
                "The Arvik Institute would carry out an inquiry into causes and report within 60 days. Holm Foods waits for nine days.",
                other
            )
            .Should()
            .Be(isCompared);
}
