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
}
