namespace Disagree.Tests.Claims;

public sealed class DateClaimTests
{
    [Theory]
    [InlineData("The army began its offensive on Saturday.", "attack, begin: 2019-02-09")]
    [InlineData("On Saturday, the army began its offensive.", "attack, begin: 2019-02-09")]
    [InlineData("The counteroffensive was repulsed on Saturday.", "counterattack, repel: 2019-02-09")]
    [InlineData("Troops lifted the siege of the port in 2017.", "siege, break: 2017-01-01/2017-12-31")]
    [InlineData("Earlier this month the ministry said that its troops had lifted the siege.", "siege, break: ../2019-02-10")]
    public void A_date_is_claimed_of_the_event_of_its_clause(string text, string expected) => Read.Dates(text).Should().Be(expected);

    [Theory]
    [InlineData("The offensive goes well, a general said on Saturday.")]
    [InlineData("A general told reporters Friday that the offensive goes well.")]
    public void When_something_was_said_is_no_date_of_an_event(string text) => Read.Dates(text).Should().BeEmpty();
}
