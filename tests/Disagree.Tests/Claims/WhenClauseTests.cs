using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Tests.Claims;

public sealed class WhenClauseTests
{
    [Theory]
    [InlineData("Boats have stayed there since May 4, when a storm killed nine people.")]
    [InlineData("The harbour is closed since May 4, when nine people died.")]
    public void What_happened_when_something_began_happened_on_that_day(string text) =>
        CrossCheck
            .Default.ExtractClaims(
                CrossCheck.Default.FindMentions(
                    CrossCheck.Default.Read(new Article("Harbour Post", text) { Published = new DateOnly(2022, 5, 10) })
                )
            )
            .Where(c => c.Property is "killed" && c.Kind is Disagree.Claims.ClaimKind.Number)
            .Select(c => c.Period)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(p => p == DatePeriod.Day(new DateOnly(2022, 5, 4)));
}
