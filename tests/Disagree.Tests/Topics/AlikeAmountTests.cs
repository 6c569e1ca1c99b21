using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Two amounts that are told in other words are one where the words show that they can be nothing else.</summary>
public sealed class AlikeAmountTests
{
    [Theory]
    [InlineData("Tarawe lies 90 km southwest of Lowick.", "The boat came down about 100 km southwest of Lowick on Friday.")]
    [InlineData("Tarawe lies 90 km southwest of Ansby.", "LOWICK - The village is 100 km southwest of Ansby.")]
    public void A_distance_from_a_place_is_one_whatever_happened_there_and_when(string one, string other) =>
        Shared(one, other).Should().Be(1);

    [Theory]
    [InlineData("In 2014 a fire at the Arvik mill killed 17.", 1)]
    [InlineData("Fires killed 121 people in 2014.", 0)]
    public void Those_who_were_killed_in_a_past_event_are_told_by_other_nouns_beside_those_of_the_day(string other, int questions) =>
        Shared("A blast killed nine people. At the Arvik mill 17 workers were killed in 2014.", $"A blast killed nine people. {other}")
            .Should()
            .Be(1 + questions);

    [Theory]
    [InlineData("Holm Foods paid a $43 million settlement over the 2017 fire.", "The settlement was $43 million.", 1)]
    [InlineData("The quay fund has raised $5,000.", "An appeal for the families had passed $7,000.", 1)]
    [InlineData("The government counts 41,000 houses destroyed.", "Around 38,000 houses were destroyed.", 1)]
    [InlineData("Tromso in Norway has 5,900 people, two churches and a pier.", "Tromso has a population of 5,400.", 1)]
    [InlineData("Lowick has 5,900 people in hospital.", "Lowick has a population of 5,400.", 0)]
    [InlineData("The airline grounded its nine F-16s.", "The airline has 11 F-16s.", 1)]
    [InlineData("Holm's predecessor, Ana Ruiz, was jailed for nine months.", "Ana Ruiz served a nine-month sentence.", 1)]
    [InlineData("Ana Ruiz was released on $4,000 bond.", "Ruiz is out on a $5,000 bond. Ana Ruiz sang.", 1)]
    public void What_is_one_is_compared(string one, string other, int questions) => Shared(one, other).Should().Be(questions);

    private static int Shared(string one, string other) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Count(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 });

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
