namespace Disagree.Tests.Pairs;

public sealed class CourtTests
{
    [Theory]
    [InlineData(
        "Paul Marlow was sentenced to life in prison.",
        "Paul Marlow was jailed for 25 years.",
        "Differ Paul Marlow: kind of sentence"
    )]
    [InlineData("Paul Marlow was charged with murder.", "Paul Marlow was charged with manslaughter.", "Differ Paul Marlow: charge")]
    [InlineData(
        "A jury on Monday found Paul Marlow guilty of murdering his wife.",
        "Paul Marlow was cleared of his wife's murder by a jury on Monday.",
        "Differ Paul Marlow: verdict"
    )]
    [InlineData("Paul Marlow died of lung cancer.", "Paul Marlow died of a stroke.", "Differ Paul Marlow: cause of death")]
    [InlineData("Paul Marlow died in London.", "Paul Marlow passed away in Oslo.", "Differ Paul Marlow: place of death")]
    public void Only_one_of_two_such_answers_is_right(string one, string other, string question) =>
        Pair.Of(one, other).Should().Contain(question);

    [Theory]
    [InlineData("Paul Marlow could be sentenced to life in prison.", "Paul Marlow was jailed for 25 years.")]
    [InlineData("Paul Marlow was charged with murder.", "Paul Marlow was convicted of manslaughter.")]
    [InlineData("Paul Marlow died of lung cancer.", "Paul Marlow died of cancer.")]
    [InlineData("Paul Marlow died of his injuries.", "Paul Marlow died of a stroke.")]
    [InlineData(
        "Ana Ruiz was jailed for eight years and Paul Marlow for five.",
        "Ana Ruiz and Paul Marlow were jailed for eight and five years respectively."
    )]
    public void What_may_come_comes_later_or_is_less_exact_differs_from_nothing(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ "));
}
