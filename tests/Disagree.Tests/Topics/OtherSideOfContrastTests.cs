using Disagree.Articles;
using Disagree.Tests.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Amounts told apart by words of which each names another side: what was ordered and what was done, the first round and the second.</summary>
public sealed class OtherSideOfContrastTests
{
    [Theory]
    [InlineData("Turnout in Arvik was 61 percent at 6 p.m.", "Turnout in Arvik was 68 percent.")]
    [InlineData("Police fired 12 rounds.", "The gunman fired 40 rounds.")]
    [InlineData("The airline cancelled 120 flights.", "The airport cancelled 300 flights.")]
    [InlineData("Ana Ruiz won 31 percent of the vote in the first round.", "Ana Ruiz won 52 percent of the vote in the runoff.")]
    [InlineData("Shares in Arvik Mills rose 4 percent in early trading.", "Shares in Arvik Mills closed 7 percent higher.")]
    [InlineData("Sales of electric cars rose 30 percent.", "Sales of cars rose 4 percent.")]
    [InlineData("The outbreak has infected 45 people in the city.", "The outbreak has infected 130 people nationwide.")]
    [InlineData("The army has 40,000 troops on the border.", "The army sent 5,000 more troops to the border.")]
    [InlineData("The tower is 300 metres tall.", "The tower was to be 350 metres tall.")]
    [InlineData("Nine people drowned off the coast in June.", "Fourteen people have drowned off the coast this year.")]
    [InlineData("Police in Arvik arrested 27 people on Friday.", "Police in Arvik have arrested 310 people since the unrest began.")]
    [InlineData("The women's final in Arvik lasted 92 minutes.", "The men's final in Arvik lasted 214 minutes.")]
    [InlineData("The north tower is 210 metres tall.", "The south tower is 196 metres tall.")]
    [InlineData("The first train carried 120 passengers.", "The second train carried 190 passengers.")]
    [InlineData("The longest spacewalk in Arvik lasted 8 hours.", "The spacewalk in Arvik lasted 6 hours.")]
    [InlineData("Courts in Arvik ordered 740 evictions.", "Bailiffs in Arvik carried out 415 evictions.")]
    [InlineData("The town bought the barracks for 3 million euros.", "Turning the barracks into flats will cost 19 million euros.")]
    [InlineData("The mill has 400 full-time workers.", "The mill has 90 part-time workers.")]
    [InlineData("The outbreak has infected 45 people in the city", "The outbreak has infected 130 people nationwide")]
    public void Each_side_answers_a_question_of_its_own(string one, string other)
    {
        Read.Numbers(one).Should().NotBeEmpty();
        Read.Numbers(other).Should().NotBeEmpty();
        Differing(one, other).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Turnout in Arvik was 61 percent.", "Turnout in Arvik was 68 percent.")]
    [InlineData("Police in Arvik fired 12 rounds.", "Officers in Arvik fired 40 rounds.")]
    [InlineData("Ana Ruiz won 51 percent of the vote in the runoff.", "Ana Ruiz won 52 percent of the vote in the second round.")]
    [InlineData("The tower is 300 metres tall.", "The tower is 350 metres tall.")]
    [InlineData("Nine people drowned off the coast in June.", "Fourteen people drowned off the coast in June.")]
    [InlineData("The first train carried 120 passengers.", "The first train had 160 passengers on board.")]
    [InlineData("Courts in Arvik ordered 740 evictions last year.", "Last year 690 evictions were ordered in Arvik.")]
    [InlineData("Sales of electric cars rose 30 percent.", "Sales of electric cars rose 4 percent.")]
    [InlineData("The outbreak has infected 45 people nationwide.", "The outbreak has infected 130 people across the country.")]
    [InlineData("The airline cancelled 120 flights.", "Cancelled by the airline were 300 flights.")]
    [InlineData("The new tower is 300 metres tall.", "The tower is 350 metres tall.")]
    public void One_side_is_one_question(string one, string other) => Differing(one, other).Should().ContainSingle();

    private static IEnumerable<string> Differing(string one, string other) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Where(v => v.Outcome is Outcome.Differ)
            .Select(v => v.Topic.Question);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2024, 7, 25) };
}
