using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>How many tell something is no answer to any question.</summary>
public sealed class SpeakerCountTests
{
    [Theory]
    [InlineData("The pump had failed, said two officials.")]
    [InlineData("The pump had failed, according to two officials.")]
    [InlineData("Two officials said the pump had failed.")]
    [InlineData("\"The pump had failed,\" two officials told the council.")]
    [InlineData("One expert says that the pump had failed.")]
    public void Those_who_only_speak_are_not_counted(string text) => Read.Claims(text).Should().NotContain(c => c.Kind == ClaimKind.Number);

    [Theory]
    [InlineData("Two officials were arrested, police said.", "arrested: 2 people")]
    [InlineData("Eight women said the mayor had left.", "8 people")]
    [InlineData("Ninety workers said they were ill.", "–: 90 people")]
    [InlineData("Nine reported symptoms.", "9")]
    public void Others_are(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("Crews placed 310 tons of a planned 420 tons.", "–: 310 tons", "–: 420 tons")]
    public void What_was_planned_is_set_beside_no_fact(string text, string done, string planned) =>
        Read.Claims(text)
            .Select(c => (c.Property.Length == 0 ? "–: " : "") + c.Value.Text + (c.IsAhead ? ", ahead" : ""))
            .Should()
            .Contain(done)
            .And.Contain(planned + ", ahead");

    [Fact]
    public void What_each_of_several_has_is_a_part() =>
        Read.Claims("The two parties met. Each has 28 seats.").Should().Contain(c => c.Value.Text == "28 seats" && c.IsPart);
}
