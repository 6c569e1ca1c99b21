namespace Disagree.Tests.Claims;

/// <summary>An amount that was planned is told beside what was done, and is no fact.</summary>
public sealed class PlannedAmountTests
{
    [Theory]
    [InlineData("Crews placed 310 tons of a planned 420 tons.", "–: 310 tons", "–: 420 tons")]
    public void What_was_planned_is_set_beside_no_fact(string text, string done, string planned) =>
        Read.Claims(text)
            .Select(c => (c.Property.Length == 0 ? "–: " : "") + c.Value.Text + (c.IsAhead ? ", ahead" : ""))
            .Should()
            .Contain(done)
            .And.Contain(planned + ", ahead");
}
