namespace Disagree.Tests.Pairs;

/// <summary>Counts of one thing in the words of several reports, and counts that only look like it.</summary>
public sealed class OneQuestionTests
{
    [Theory]
    [InlineData("Ana Ruiz and eight others were killed in Oslo.", "Nine people were killed in Oslo.")]
    [InlineData("Marlow was killed along with eight others in Oslo.", "Nine people were killed in Oslo.")]
    [InlineData("Marlow was on the quay in Oslo when he and eight others were killed.", "Nine people were killed in Oslo.")]
    [InlineData("One of the five people killed by the Oslo fire was a Bergen man.", "Five people were killed in a fire in Oslo.")]
    [InlineData("A Bergen man was one of the five people killed by the Oslo fire.", "Five people were killed in a fire in Oslo.")]
    [InlineData("A Bergen man became one of the five people killed by a falling crane in Oslo.", "Five people were killed in Oslo.")]
    [InlineData("One of the five bystanders shot and killed in Oslo was a Bergen man.", "Five people were killed in Oslo.")]
    [InlineData("One of the five people shot dead in Oslo was a Bergen man.", "Five people were killed in Oslo.")]
    [InlineData("Two of the five people stabbed to death in Oslo were Bergen men.", "Five people were killed in Oslo.")]
    [InlineData("Two of the five people found dead in Oslo were Bergen men.", "Five people were killed in Oslo.")]
    [InlineData("A second Bergen woman was among the five killed in Oslo.", "Five people were killed in Oslo.")]
    [InlineData("Two patients came in after Friday's fire in Oslo in which five people died.", "Five people died in a fire in Oslo.")]
    [InlineData("Five travellers were killed in Oslo. The five people killed were named.", "Five people were killed in Oslo.")]
    [InlineData("Ana Ruiz, Paul Marlow and eight others were killed in Oslo.", "Ten people were killed in Oslo.")]
    [InlineData("Ana Ruiz, 34, Paul Marlow, 40, and eight others were killed in Oslo.", "Ten people were killed in Oslo.")]
    public void The_dead_are_as_many_in_other_words(string one, string other)
    {
        var asked = Pair.Of(one, other);
        asked.Should().Contain(q => q.StartsWith("Agree people: how many killed"));
        asked.Should().NotContain(q => q.StartsWith("Differ "));
    }

    [Theory]
    [InlineData("One man died and six others were shot in Oslo.", "A shooting in Oslo left one dead and six injured.")]
    [InlineData("One man is dead, six more shot in Oslo.", "A shooting in Oslo left one dead and six injured.")]
    [InlineData("The number of injured in Oslo rose on Saturday from four to six.", "Six people were injured in Oslo.")]
    [InlineData("Six people were hurt in a fire in Oslo last month that killed a clerk.", "A fire in Oslo left six people injured.")]
    [InlineData("Six men and women were injured in Oslo.", "Five men were among the six people who were injured in Oslo.")]
    public void The_hurt_are_as_many_in_other_words(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ ")).And.Contain(q => q.EndsWith("how many injured"));

    [Theory]
    [InlineData("Raiders burned a lorry in Oslo. The other three lorries burned later.", "Four lorries burned in Oslo.")]
    [InlineData("Police in Oslo are looking for four suspects.", "Police in Oslo are looking for two additional suspects.")]
    [InlineData("One child was hurt in the Oslo fire.", "Marlow said of the Oslo fire that he would never hurt nobody's family.")]
    [InlineData("A boy, 13, was hurt in Oslo when a friend shot him.", "A boy, 15, was charged in Oslo over the shooting.")]
    [InlineData("Those hurt are Ana Ruiz, 18, Eva Reed, 22, and 11-month-old Tom Reed.", "Eva Reed, 22, was hurt.")]
    [InlineData("Jan Marlow, 27, was held. The 27-year-old has not been charged.", "Jan Marlow, 27, was held.")]
    public void What_only_looks_like_one_count_differs_from_nothing(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ "));
}
