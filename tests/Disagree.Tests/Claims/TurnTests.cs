using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class TurnTests
{
    [Theory]
    [InlineData("The mill raised its bid for the dairy to 40 million euros.", "Up")]
    [InlineData("The court cut her sentence to nine years.", "Down")]
    [InlineData("The limit was lowered to 40 metres.", "Down")]
    [InlineData("The judges replaced the sentence with one of nine years.", "Either")]
    [InlineData("Prices rose to 40 euros.", null)]
    [InlineData("The mill paid 40 million euros.", null)]
    [InlineData("The mill cut 40 jobs.", null)]
    [InlineData("The mill posted an adjusted loss of 40 million euros.", null)]
    public void Somebody_moved_an_amount_to_what_it_is(string text, string? turn) =>
        Read.Claims(text).Last(c => c.Kind == ClaimKind.Number).Turn?.ToString().Should().Be(turn);
}
