namespace Disagree.Tests.Pairs;

public sealed class OpposedDeedTests
{
    [Theory]
    [InlineData("Ana Ruiz did not resign on Monday.", "Ana Ruiz resigned on Monday.")]
    [InlineData("Officials denied that Paul Marlow was arrested on Monday.", "Paul Marlow was arrested on Monday.")]
    [InlineData("The council did not approve the tram plan on Monday.", "The council approved the tram plan on Monday.")]
    [InlineData("The harbour bill was rejected on Monday.", "The harbour bill was passed on Monday.")]
    [InlineData("The court upheld the fishing ban on Monday.", "The court struck down the fishing ban on Monday.")]
    public void What_was_done_and_what_was_not_or_the_other_way_differ_whatever_the_day(string one, string other) =>
        Pair.Of(one, other)
            .Should()
            .Contain(q => q.StartsWith("Differ "))
            .And.NotContain(q => q.StartsWith("Agree ") && q.EndsWith("when"));

    [Theory]
    [InlineData("The House rejected the harbour bill on Monday.", "The Senate passed the harbour bill on Monday.")]
    [InlineData("The agency approved velodine on Monday.", "The agency rejected matrazine on Monday.")]
    [InlineData("The council rejected the tram plan on Monday.", "The council approved the tram plan on Tuesday.")]
    public void Opposite_deeds_of_two_bodies_things_or_days_are_not_set_side_by_side(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.EndsWith("when") || q.StartsWith("Differ "));

    [Theory]
    [InlineData("The trial of Paul Marlow will not begin until Friday.", "The trial of Paul Marlow will begin on Friday.")]
    [InlineData("Ana Ruiz did not say why she resigned on Monday.", "Ana Ruiz resigned on Monday.")]
    [InlineData("Paul Marlow, who was arrested on Monday, denies theft.", "Paul Marlow was arrested on Monday.")]
    public void A_denial_of_something_else_leaves_the_day_as_it_is(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ "));

    [Theory]
    [InlineData("The mill denied it would cut 900 jobs.", "The mill will cut 900 jobs.")]
    [InlineData("Paul Marlow denied he had stolen $3 million.", "Paul Marlow stole $3 million.")]
    public void A_number_that_one_denies_is_none_that_both_state(string one, string other) =>
        Pair.Of(one, other).Should().ContainSingle(q => q.StartsWith("Differ "));
}
