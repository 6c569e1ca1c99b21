using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Those who are gravely hurt, told from all who are.</summary>
public sealed class SeriousHarmTests
{
    [Theory]
    [InlineData("Nine sailors were hurt, three critically.", "injured: 9 people; seriously injured: 3 people")]
    [InlineData("Nine sailors were hurt, three of them seriously.", "injured: 9 people; seriously injured: 3 people")]
    [InlineData("Nine sailors were hurt. Three of them are in critical condition.", "injured: 9 people; seriously injured: 3 people")]
    [InlineData("Nine sailors were hurt. Two had life-threatening wounds.", "injured: 9 people; seriously injured: 2 people")]
    [InlineData("Nine sailors were hurt. None of the wounded had serious burns.", "injured: 9 people; seriously injured: 0 people")]
    public void The_gravely_hurt_are_counted_by_themselves(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Three sailors are in critical condition.", "seriously injured: 3 people; injured: at least 3 people")]
    [InlineData("Three sailors were critically injured.", "seriously injured: 3 people; injured: at least 3 people")]
    public void Where_nobody_else_is_counted_at_least_so_many_are_hurt(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Nine sailors had minor injuries.")]
    [InlineData("Nine sailors suffered non-life-threatening injuries.")]
    [InlineData("Two sailors were killed and 9 people were critically injured.")]
    [InlineData("Nine bridges are in critical condition, and a sailor was hurt.")]
    [InlineData("Nine sailors criticised a serious mistake.")]
    public void Others_are_not(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "seriously injured");
}
