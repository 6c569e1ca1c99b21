using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Two sentences, each an article of its own: whether their numbers answer one question.</summary>
public sealed class ShortPairTests
{
    [Theory]
    [InlineData("Three men were charged with plotting an attack on the barracks.", "Three men were charged with planning terrorist acts.")]
    [InlineData("Ines Morau was 91", "She was 91.")]
    [InlineData(
        "Eighty patients who complained of dizziness were checked out at the scene.",
        "Eighty passengers complaining of dizziness were checked out by medics."
    )]
    [InlineData(
        "The bulls broke through two strands of wire to escape the yard.",
        "The bulls break through two layers of wire fencing to escape the yard."
    )]
    [InlineData("Divers pulled six crates of rifles from the wreck.", "Divers pulled six boxes of rifles from the wreck.")]
    [InlineData("The city approved $9 million for the new pool.", "City OKs $9 million for pool")]
    [InlineData("The gale left 900 people dead or missing.", "About 900 people were dead or missing after the gale.")]
    [InlineData("The 3,120-metre high Mount Sarn was climbed by a team.", "Mount Sarn is 3,120 metres high.")]
    [InlineData(
        "The minister asked that the fleet be increased by 20 ships, to a total of 180.",
        "The minister said that the fleet should be increased to 180 ships."
    )]
    [InlineData("A gas blast left 17 workers dead.", "Gas blast kills 17 workers")]
    [InlineData("Larkin had already started three other firms.", "Larkin had launched three other start-ups.")]
    [InlineData("Nearly two-thirds of voters back the plan, a survey found.", "Survey: Almost two thirds of voters support plan")]
    [InlineData("The dairy has reached a 40 percent increase in its profits.", "The dairy's profits rose by 40 percent.")]
    [InlineData(
        "The general asked that the force be cut by 4,000 soldiers, to a total of 36,000.",
        "The general proposed that the force be cut to 36,000 soldiers."
    )]
    [InlineData("Joblessness rose in 12 provinces in July.", "Unemployment climbed in 12 provinces in July.")]
    public void They_agree(string one, string other) => Outcomes(one, other).Should().NotBeEmpty().And.AllBeEquivalentTo(Outcome.Agree);

    [Theory]
    [InlineData("Three men were charged with plotting an attack on the barracks.", "Five men were charged with stealing cattle.")]
    [InlineData("Two women were arrested for fraud in Sund.", "Six women were arrested over a brawl in Sund.")]
    [InlineData("Ines Morau, 91, was rescued with her neighbour, Per Lund, 42.", "He was 91.")]
    [InlineData("Sixty passengers were offered a new seat by the airline.", "Forty crew were offered a new seat by the airline.")]
    [InlineData("Divers pulled six crates of rifles from the wreck.", "Divers pulled nine bags of flour from the wreck.")]
    [InlineData("The city approved $9 million for the new pool.", "City OKs $5 million for schools")]
    [InlineData("The gale left 900 people dead or missing.", "The gale left 200 people dead.")]
    [InlineData("Some 300 people were killed or injured in the blast.", "The blast killed 40 people.")]
    [InlineData("The brewer recorded a 40 percent increase in its profits.", "The brewer's costs rose by 30 percent.")]
    [InlineData("The minister asked that the fleet be increased by 20 ships.", "The minister said the fleet had 180 ships.")]
    [InlineData("Crime rose in seven districts last year.", "Rents fell in three districts last year.")]
    public void They_answer_two_questions(string one, string other) => Outcomes(one, other).Should().BeEmpty();

    private static List<Outcome> Outcomes(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(Post("a", one), Post("b", other))
                .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Number && v.Topic.ArticleCount == 2)
                .Select(v => v.Outcome),
        ];

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
