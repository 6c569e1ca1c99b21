using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Tests.Topics;

/// <summary>Counts of another event, of a part of the ground or of some of those counted, and counts of none of these.</summary>
public sealed class CountReachTests
{
    [Theory]
    [InlineData("In a previous blast in Arvik, 70 people were killed.")]
    [InlineData("In an earlier shooting in Arvik, 70 people died.")]
    [InlineData("It came two weeks after another blast in Arvik killed 70 people.")]
    [InlineData("It came days after floods in Arvik killed 70 people.")]
    [InlineData("The blast in Arvik came 12 years after the loss of 70 lives.")]
    [InlineData("They recalled the 2003 Arvik blast, which killed 70 people.")]
    [InlineData("Some 70 people have died in industrial accidents in Arvik in the past five years.")]
    [InlineData("Another blast killed 70 people in Arvik last year.")]
    [InlineData("Seventy people were killed in a similar blast in Arvik.")]
    [InlineData("It was the worst blast in Arvik since 2003, when 70 people died.")]
    [InlineData("It was the worst blast in Arvik since 2003, in which 70 people died.")]
    [InlineData("In 2003, a blast killed 70 people in Arvik.")]
    [InlineData("The 2003 blast killed 70 people in Arvik.")]
    [InlineData("The worst blast in the town's history killed 70 people in Arvik.")]
    [InlineData("Every year blasts kill 70 people in Arvik.")]
    [InlineData("Mines kill 70 people worldwide each year.")]
    public void The_dead_of_another_event_are_not_those_of_the_one_reported(string other) =>
        AreCompared("The blast in Arvik killed nine people.", other).Should().BeFalse();

    [Theory]
    [InlineData("The blast in Arvik, the second in a year, killed 11 people.")]
    [InlineData("The blast in Arvik, two weeks after an earlier one, killed 11 people.")]
    [InlineData("The blast in Arvik came after a fire. It killed 11 people, the previous mayor said.")]
    [InlineData("Another two people died in Arvik, bringing the dead of the blast to 11.")]
    [InlineData("The worst blast in the town's history has killed 11 people in Arvik.")]
    [InlineData("The worst blast in Arvik since 2003 killed 11 people.")]
    public void Words_of_another_event_say_nothing_of_the_one_reported(string other) =>
        AreCompared("The blast in Arvik killed nine people.", other).Should().BeTrue();

    [Fact]
    public void Of_an_earlier_event_both_may_tell() =>
        AreCompared("A previous blast in Arvik killed nine people.", "In an earlier blast in Arvik, 11 people died.").Should().BeTrue();

    [Theory]
    [InlineData("The flood killed 90 people in Lyon alone.", "The flood killed 140 people.")]
    [InlineData("The flood killed 90 people in Ohio and Texas.", "The flood killed 19 people in Ohio.")]
    [InlineData("The flood killed six people in Poland.", "The flood killed 17 people, including seven in Poland.")]
    [InlineData("The mill will cut 900 jobs in Poland.", "The mill will cut 5,000 jobs worldwide.")]
    [InlineData("Some 900 people marched in Lyon.", "Some 5,000 people marched nationwide.")]
    [InlineData("Some 900 people marched in Lyon.", "Across the country, 5,000 people marched.")]
    [InlineData("Nine cooks were among the dead.", "The flood killed 17 people.")]
    [InlineData("Nine Danes are among the pilgrims confirmed dead.", "The flood killed 17 people.")]
    [InlineData("Nine of those killed were cooks.", "The flood killed 17 people.")]
    public void A_part_is_not_held_against_the_whole(string part, string whole) => AreCompared(part, whole, inAll: true).Should().BeFalse();

    [Theory]
    [InlineData("The flood killed 90 people in Ohio and Texas.", "The flood killed 99 people in Texas and Ohio.")]
    [InlineData("The mill will cut 900 jobs globally.", "The mill will cut 5,000 jobs worldwide.")]
    [InlineData("The flood killed 90 people nationwide.", "The flood killed 99 people in Poland.")]
    [InlineData("The flood killed six people in Poland.", "The flood killed 17 people, including seven in Poland.")]
    [InlineData("Nine women were among the dead.", "The flood killed 17 people, 11 of them women.")]
    public void Parts_and_wholes_are_held_against_their_like(string one, string other) => AreCompared(one, other).Should().BeTrue();

    [Theory]
    [InlineData(
        "The flood killed 90 people in Peru. At St Mark's Church 40 people died.",
        "The flood killed 41 people in Peru.",
        "40 people"
    )]
    [InlineData("A flood killed 90 people in Peru. Chile reported 12 people killed.", "The flood killed 91 people in Peru.", "12 people")]
    [InlineData("A flood killed 90 people in Peru. A further nine died in Chile.", "The flood killed 11 people in Peru.", "A further nine")]
    [InlineData("A flood killed 90 people in Peru. Four nurses died.", "The flood killed 91 people in Peru.", "Four nurses")]
    [InlineData(
        "A blast killed 90 people in Peru. Three constables died in a flat.",
        "A blast killed 95 people in Peru. Twelve constables died.",
        "Three constables"
    )]
    [InlineData(
        "A blast killed 90 people in Peru. Two Danes died in hospital overnight.",
        "A blast killed 95 people in Peru. Five Danes are among the dead.",
        "Two Danes"
    )]
    [InlineData("Seven Danes were killed in the blast in Peru.", "A blast in Peru killed nine people.", "Seven Danes")]
    [InlineData(
        "A blast killed 90 people in Peru. Three nurses died in Lima.",
        "A blast killed 95 people in Peru. Three nurses died in Cusco.",
        "Three nurses"
    )]
    [InlineData(
        "Nine people were hurt. Three nurses were hurt at Lowick, and two nurses at Ansby.",
        "Five nurses were hurt.",
        "Three nurses"
    )]
    public void What_an_article_counts_of_some_is_not_held_against_all(string one, string other, string part) =>
        CrossCheck
            .Default.Run(Post("a", one, 0), Post("b", other, 0))
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .SelectMany(v => v.Topic.Claims)
            .Should()
            .NotContain(c => c.Quote == part);

    [Theory]
    [InlineData("The flood killed 17 people, including four nurses.", "The flood killed 17 people, including five nurses.", "five nurses")]
    [InlineData("The flood killed 17 people, including nine Danes.", "The flood killed 17 people. At least 12 Danes died.", "nine Danes")]
    [InlineData(
        "A flood killed 90 in Peru. Chile reported 12 people killed.",
        "A flood killed 90 in Peru. In Chile 15 people died.",
        "12 people"
    )]
    [InlineData(
        "A bomb killed 90. At St Mark's Church 40 people died.",
        "A bomb killed 90. At St Mark's Church 41 people died.",
        "40 people"
    )]
    [InlineData(
        "A blast killed 90 people in Peru. Nine foreigners lost their lives.",
        "A blast killed 95 people in Peru. The number of foreigners killed was put at 12.",
        "12"
    )]
    [InlineData(
        "A blast killed 90 people in Peru. Five Danes were known to be among the dead.",
        "A blast killed 95 people in Peru, seven of them Danish.",
        "seven of them Danish"
    )]
    [InlineData(
        "A blast killed 90 people in Peru. Five Danes were among 90 people killed there.",
        "A blast killed 95 people in Peru. The embassy confirmed seven Danish deaths.",
        "seven Danish deaths"
    )]
    [InlineData(
        "A blast killed 90 people in Peru, among them 38 foreign nationals.",
        "A blast killed 95 people in Peru, among them 40 foreigners.",
        "40 foreigners"
    )]
    [InlineData(
        "A blast in Arvik killed 90 people. Three policemen lost their lives as they stormed a flat.",
        "A blast in Arvik killed 95 people. Three officers died in the raid on a flat.",
        "Three officers"
    )]
    [InlineData("Nine Danes are among the 90 dead of the blast.", "A blast killed 95 people, 12 of them Danes.", "Nine Danes")]
    [InlineData(
        "A blast in Peru left 22 dead: 12 clerks and 10 pilgrims.",
        "A blast in Peru left 30 dead, 13 clerks and 17 pilgrims.",
        "13 clerks"
    )]
    public void Some_are_held_against_their_like(string one, string other, string part) =>
        CrossCheck
            .Default.Run(Post("a", one, 0), Post("b", other, 0))
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .SelectMany(v => v.Topic.Claims)
            .Should()
            .Contain(c => c.Quote == part);

    [Theory]
    [InlineData("Nine Danes came. Two died.")]
    [InlineData("The list named 14 Danes. None was hurt, and two were found.")]
    public void A_nation_named_in_the_sentence_before_stands_outside_this_one(string text) =>
        FluentActions.Invoking(() => AreCompared(text, "The flood killed 17 people.")).Should().NotThrow();

    [Fact]
    public void A_night_is_not_the_next()
    {
        const string Text = "The navy fired 40 rockets overnight.";
        const string Other = "The navy fired 70 rockets overnight.";
        AreCompared(Text, Other).Should().BeTrue();
        AreCompared(Text, Other, days: 1).Should().BeFalse();
    }

    // whether a question holds a number of each; of a whole, whether it holds the largest
    private static bool AreCompared(string one, string other, int days = 0, bool inAll = false)
    {
        var report = CrossCheck.Default.Run(Post("a", one, 0), Post("b", other, days));
        return report.Verdicts.Any(v =>
            v.Topic.Kind is ClaimKind.Number
            && v.Topic.ArticleCount == 2
            && (!inAll || v.Topic.Claims.Any(c => c.Article.Id == "b" && !c.IsOfPlaceList))
        );
    }

    private static Article Post(string id, string text, int days) =>
        new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10).AddDays(days) };
}
