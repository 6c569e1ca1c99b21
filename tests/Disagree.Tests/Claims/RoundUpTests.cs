namespace Disagree.Tests.Claims;

/// <summary>What is counted over several events is told from what is counted of one.</summary>
public sealed class RoundUpTests
{
    [Theory]
    [InlineData("Nine people were hurt in separate crashes.", "injured in several events: 9 people")]
    [InlineData("Nine people were hurt in four crashes.", "injured in several events: 9 people")]
    [InlineData("Nine people were hurt in weekend crashes.", "injured in several events: 9 people")]
    [InlineData("Nine people were hurt in crashes.", "injured in several events: 9 people")]
    [InlineData("Nine people were killed within five hours.", "killed in several events: 9 people")]
    [InlineData(
        "Nine people were killed in separate shootings. The nine people were killed on Friday.",
        "killed in several events: 9 people; killed in several events: 9 people"
    )]
    [InlineData("Those killings have left 90 people dead.", "killed in several events: 90 people")]
    [InlineData("The island's war, now in its ninth year, has killed 90,000 people.", "killed in several events: 90,000 people")]
    [InlineData("Some 90,000 people have died since the conflict erupted.", "killed in several events: about 90,000 people")]
    public void A_count_over_several_events_says_so(string text, string expected) => Read.Numbers(text).Should().StartWith(expected);

    [Theory]
    [InlineData("Nine people were hurt in a crash.", "injured: 9 people")]
    [InlineData("Nine people were hurt in two crashes.", "injured: 9 people")]
    [InlineData("Nine people were hurt in the crashes.", "injured: 9 people")]
    [InlineData("Nine people died within five hours of the crash.", "killed: 9 people")]
    [InlineData("Nine people were hurt. There were separate meetings.", "injured: 9 people")]
    [InlineData(
        "Nine people were killed in separate shootings. Four people died in the last one.",
        "killed in several events: 9 people; killed: 4 people"
    )]
    [InlineData("The war reporter says nine people were killed.", "killed: 9 people")]
    [InlineData("Nine people were killed on Friday in the war.", "killed: 9 people")]
    public void A_count_of_one_event_stays(string text, string expected) => Read.Numbers(text).Should().StartWith(expected);

    [Theory]
    [InlineData("Police look into three separate shootings. A man was killed at noon. A woman was wounded on Friday.")]
    [InlineData("Nine people were hurt in separate incidents. A man was killed at noon.")]
    public void Who_is_told_of_one_by_one_beside_several_events_is_not_added_up(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Property == "killed" || c.Property == "injured");

    [Theory]
    [InlineData(
        "Police look into three separate shootings. Four people were shot at a club. Two people were killed at a bar.",
        "at most 4 people"
    )]
    [InlineData("Police look into a shooting. Four people were shot at a club. Two people were killed.", "2 people")]
    public void The_dead_of_another_event_are_not_taken_from_those_hit(string text, string expected) =>
        Read.Claims(text).Should().ContainSingle(c => c.Property == "injured").Which.Value.Text.Should().Be(expected);
}
