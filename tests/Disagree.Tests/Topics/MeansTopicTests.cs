using Disagree.Articles;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>The disease of an outbreak, the weapon of an attack and the way of what travels are set side by side.</summary>
public sealed class MeansTopicTests
{
    [Theory]
    [InlineData("disease: what", "Nine have died of measles in Lowick.", "The measles outbreak in Lowick has spread.")]
    [InlineData("used on the crowd: what", "Police fired tear gas in Lowick.", "Clouds of teargas hung over the march in Lowick.")]
    [InlineData("weapon: what", "The gunman in Lowick had a shotgun.", "Nine were killed with shotguns in Lowick.")]
    [InlineData("weather: what", "The plane crashed near Lowick in dense fog.", "There was fog when the jet crashed near Lowick.")]
    [InlineData("set out from: where", "The ferry that sank off Lowick left Oslo port at noon.", "The ferry from Oslo sank off Lowick.")]
    [InlineData(
        "bound for: where",
        "The bus was taking 40 pupils from Oslo to Bergen when it hit a wall.",
        "The bus from Oslo to Bergen hit a wall."
    )]
    [InlineData(
        "taken to: who",
        "The hurt of Lowick were brought to Oslo Hospital.",
        "Nine are at Oslo Hospital, which took in the hurt of Lowick."
    )]
    [InlineData(
        "defence lawyer: who",
        "Ruth Keller, defending, said in Lowick that he lied.",
        "He is ill, said Ruth Keller, defending, in Lowick."
    )]
    public void One_means_is_one_question(string question, string a, string b) => Questions(a, b).Should().Contain(question);

    [Theory]
    [InlineData("weapon: what", "The gunman in Lowick had a shotgun.", "Guards in Lowick shot him with a pistol.")]
    [InlineData("disease: what", "Nine have died of measles in Lowick.", "Nine have died of cholera in Lowick.")]
    [InlineData("set out from: where", "The ferry from Oslo sank off Lowick.", "The helicopter left Bergen for Lowick.")]
    [InlineData("bound for: where", "Its crew were flown from Oslo to Bergen.", "The ferry from Rome to Bergen sank.")]
    public void Other_means_are_no_question(string question, string a, string b) => Questions(a, b).Should().NotContain(question);

    [Fact]
    public void Two_children_have_two_fathers() =>
        CrossCheck
            .Default.Run(
                Post("one", "The girl's father, Abel Sollen, waited in Lowick.", 9),
                Post("two", "The boy's father, Karl Tammer, waited in Lowick.", 10)
            )
            .Verdicts.Should()
            .NotContain(v => v.Outcome == Outcome.Differ);

    private static IEnumerable<string> Questions(string a, string b) =>
        CrossCheck
            .Default.Run(Post("one", a, 9), Post("two", b, 10))
            .Verdicts.Where(v => v.Topic.ArticleCount == 2 && v.Outcome is Outcome.Agree)
            .Select(v => v.Topic.Question);

    private static Article Post(string source, string text, int day) => new(source, text) { Published = new DateOnly(2021, 6, day) };
}
