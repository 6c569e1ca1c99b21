namespace Disagree.Tests.Pairs;

public sealed class WinnerTests
{
    [Theory]
    [InlineData("Brazil beat Chile 2-1.", "Chile beat Brazil 2-1.")]
    [InlineData("Paul Marlow beat Ana Ruiz in the final on Sunday.", "Ana Ruiz beat Paul Marlow in Sunday's final.")]
    [InlineData("Paul Marlow leads Ana Ruiz by 4 points.", "Ana Ruiz leads Paul Marlow by 4 points.")]
    [InlineData("Ruth Keller won the mayoral election in Oslo.", "Paul Marlow was elected mayor of Oslo.")]
    public void One_contest_has_one_winner(string one, string other) =>
        Pair.Of(one, other)
            .Should()
            .Contain(q => q.StartsWith("Differ "))
            .And.NotContain(q => q.Contains("scored") || q.Contains("margin"));

    [Theory]
    [InlineData("Brazil beat Chile 2-1.", "Chile lost 2-1 to Brazil.")]
    [InlineData("Brazil beat Chile 2-1.", "Chile were beaten 2-1 by Brazil.")]
    [InlineData("Paul Marlow leads Ana Ruiz by 4 points.", "Ana Ruiz trails Paul Marlow by 4 points.")]
    public void Who_won_is_one_however_it_is_told(string one, string other) =>
        Pair.Of(one, other)
            .Should()
            .Contain(q => q.StartsWith("Agree ") && q.Contains(": who"))
            .And.NotContain(q => q.StartsWith("Differ "));

    [Theory]
    [InlineData("Ruth Keller won the presidential election in Norway.", "Paul Marlow was elected mayor of Oslo.")]
    [InlineData("Ruth Keller won the literature prize in Oslo.", "Paul Marlow won the peace prize in Oslo.")]
    public void Two_contests_have_two_winners(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ "));
}
