namespace Disagree.Tests.Times;

/// <summary>Bare days and months that the words around put ahead, written on Tuesday 17 September 2024.</summary>
public sealed class ComingDateTests
{
    [Theory]
    [InlineData("Mary Dahl said she'll table a motion Thursday.", "2024-09-19")]
    [InlineData("He has to appear before the chamber on Friday.", "2024-09-20")]
    [InlineData("She could get five years when she is sentenced in January.", "2025-01")]
    [InlineData("The minister put the vote off to November 2.", "2024-11-02")]
    [InlineData("The arrest came seven weeks before the Nov. 4 election.", "2024-11-04")]
    [InlineData("The storm was forecast to cross the cape and blow into the sea on Monday.", "2024-09-23")]
    public void They_lie_ahead(string text, string value) => Values(text).Should().Contain(value);

    [Theory]
    [InlineData("The rule goes back to May 2.", "2024-05-02")]
    [InlineData("He had to appear before the chamber on Friday.", "2024-09-13")]
    [InlineData("The bridge was finished three weeks before the Nov. 4 flood.", "2023-11-04")]
    public void Others_lie_behind(string text, string value) => Values(text).Should().Contain(value);

    private static IEnumerable<string> Values(string text) => TimeReader.Find(text, new DateOnly(2024, 9, 17)).Select(t => t.Value);
}
