namespace Disagree.Tests.Pairs;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Kyle Marsh", "Cole Marsh")]
    [InlineData("Emily Stroud", "Emma Stroud")]
    [InlineData("Daniel Pruitt", "David Pruitt")]
    public void The_one_gunman_has_one_name(string one, string other) =>
        Pair.Of($"The gunman was identified as {one}.", $"The gunman was identified as {other}.").Should().Contain("Differ suspect: who");

    [Fact]
    public void Of_several_gunmen_two_names_may_be_right() =>
        Pair.Of(
                "One of the gunmen was identified as Daniel Pruitt. The suspects fled.",
                "The gunman was identified as David Pruitt, a second suspect."
            )
            .Should()
            .NotContain(q => q.StartsWith("Differ "));

    [Theory]
    [InlineData("Finance minister Ana Ruiz resigned.", "Foreign minister Ana Ruiz resigned.", "Differ role of Ana Ruiz: which")]
    [InlineData("Party leader Ana Ruiz spoke.", "Prime Minister Ana Ruiz spoke.", "Agree role of Ana Ruiz: which")]
    [InlineData("Oslo police chief Ron Weaver spoke.", "Oslo police chief Ron Wheeler spoke.", "Differ police chief of Oslo: who")]
    public void An_office_has_one_holder_and_a_holder_one_such_office(string one, string other, string question) =>
        Pair.Of(one, other).Should().Contain(question);

    [Fact]
    public void Who_was_chief_executive_and_now_was_is_out_of_date() =>
        Pair.Of("Northwind chief executive Ana Ruiz spoke.", "Northwind's former chief executive Ana Ruiz declined to comment.", 3)
            .Should()
            .Contain("OutOfDate role of Ana Ruiz: which");

    [Fact]
    public void Deaths_of_two_people_are_not_one_death() =>
        Pair.Of("Actor Paul Marlow died at 87.", "Singer Lola Marsh died at 71.").Should().BeEmpty();

    [Theory]
    [InlineData("Actor Paul Marlow died on Saturday. He was 87.", "Paul Marlow, the prize-winning actor, has died aged 89.")]
    [InlineData("Actor Paul Marlow has died at the age of 87.", "Actor Paul Marlow died at 89.")]
    public void Ages_at_death_are_compared_however_they_are_told(string one, string other) =>
        Pair.Of(one, other).Should().Contain("Differ age of Paul Marlow");

    [Fact]
    public void Who_is_fined_decides_nothing() =>
        Pair.Of("Boeing was fined by the European Commission.", "Airbus was fined by the European Commission.")
            .Should()
            .NotContain(q => q.StartsWith("Differ "));
}
