using Disagree.Articles;
using Disagree.Topics;

namespace Disagree.Tests.Topics;

public sealed class StrangersTests
{
    [Theory]
    [InlineData("Northwind Motors said its net income fell to $5 million.", "Harrow Foods said its net income fell to $7 million.", false)]
    [InlineData(
        "Northwind Motors said its net income fell to $5 million.",
        "Northwind Motors said its net income fell to $7 million.",
        true
    )]
    [InlineData("Northwind Motors said its net income fell to $5 million.", "Its net income fell to $7 million.", true)]
    [InlineData(
        "Northwind Motors rose to $5 a share on the New York Stock Exchange.",
        "Harrow Foods rose to $7 a share on the New York Stock Exchange.",
        false
    )]
    [InlineData(
        "Northwind Motors Corp. said its net income fell to $5 million.",
        "Harrow Foods Corp. said its net income fell to $7 million.",
        false
    )]
    [InlineData(
        "Arvik Savings Bank said its net income fell to $5 million.",
        "Tolmin Savings Bank said its net income fell to $7 million.",
        false
    )]
    [InlineData(
        "Northwind Motors is well. Sales rose 4 percent to $5 million from $4.8 million.",
        "Harrow Foods is well. Sales rose 9 percent to $7 million from $6.4 million.",
        false
    )]
    [InlineData(
        "Northwind Motors is well. Sales rose 4 percent to $5 million from $4.8 million.",
        "Northwind Motors is well. Sales rose 9 percent to $7 million from $6.4 million.",
        true
    )]
    [InlineData("Many firms told of their quarter. Northwind Motors lost $5 million.", "Prices fell. Harrow Foods lost $7 million.", false)]
    public void Figures_of_two_bodies_are_two_questions(string one, string other, bool isCompared) =>
        AreCompared(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("Ruth Keller and Paul Osten spoke at noon.", true)]
    [InlineData("Mary Dahl and Jon Berg spoke at noon.", false)]
    public void Figures_of_articles_that_tell_one_story_may_be_of_one_body(string persons, bool isCompared) =>
        CrossCheck
            .Default.Run(
                Post(
                    "a",
                    "Northwind Motors is shut. It is cold. It rains. Ruth Keller and Paul Osten spoke. The plan would save $5 million."
                ),
                Post("b", $"Veltor Yards is shut. It is cold. It rains. {persons} The plan saves $7 million.")
            )
            .Verdicts.Any(v => v.Topic is { Kind: Disagree.Claims.ClaimKind.Number, ArticleCount: 2 })
            .Should()
            .Be(isCompared);

    [Theory]
    [InlineData(
        "A fire in Lowick killed 5 people. Ruth Keller of the Northwind Line saw it.",
        "A fire in Ansby killed 7 people. Paul Osten of the Harrow Railway saw it.",
        false
    )]
    [InlineData(
        "A fire killed 5 people. Ruth Keller and Mary Dahl of the Northwind Line saw it from Lowick Castle.",
        "A fire killed 7 people. Paul Osten and Jon Berg of the Harrow Railway saw it from Ansby Castle.",
        false
    )]
    [InlineData(
        "A fire killed 5 people. Ruth Keller and Mary Dahl of the Northwind Line saw it from Lowick Castle.",
        "A fire killed 7 people. Paul Osten and Jon Berg of the Harrow Railway saw it from Lowick Castle.",
        true
    )]
    [InlineData(
        "A fire killed 5 people.",
        "A fire killed 7 people. Paul Osten and Jon Berg of the Harrow Railway saw it from Lowick Castle.",
        true
    )]
    [InlineData(
        "A bomb killed 5 people. President Jon Berg and Ruth Keller mourned; the United Nations sent doctors.",
        "A bomb killed 7 people. President Jon Berg and Mary Dahl mourned; the FBI sent experts.",
        true
    )]
    [InlineData(
        "A bomb killed 5 people in Peru. Ruth Keller of the Northwind Line saw it.",
        "A bomb killed 7 people. Paul Osten of the Harrow Railway told Peru of it.",
        false
    )]
    public void The_dead_of_articles_that_share_no_name_are_two_questions(string one, string other, bool isCompared) =>
        AreCompared(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("Police spokesman Paul Osten spoke of it in Ansby Castle. Jon Berg was there.", false)]
    [InlineData("Police spokesman Paul Osten spoke of it in Lowick Castle. Jon Berg was there.", true)]
    public void The_police_of_articles_that_share_no_name_have_spokesmen_of_their_own(string other, bool isCompared) =>
        AreCompared("Police spokesman Mary Dahl spoke of it in Lowick Castle. Ruth Keller was there.", other).Should().Be(isCompared);

    [Theory]
    [InlineData("The fire could be seen from Ansby Castle, Jon Berg of the Harrow Railway told Mary Dahl of the Northwind Line.", true)]
    [InlineData("Jon Berg of the Harrow Railway bought Ansby Castle.", false)]
    [InlineData("Mary Dahl and Ruth Keller own the Northwind Line. It is near Lowick Castle.", false)]
    public void Articles_that_share_no_name_tell_of_one_event_by_way_of_a_third(string third, bool isCompared) =>
        CrossCheck
            .Default.Run(
                Post("a", "A fire killed 5 people. Ruth Keller and Mary Dahl of the Northwind Line saw it from Lowick Castle."),
                Post("b", "A fire killed 7 people. Paul Osten and Jon Berg of the Harrow Railway saw it from Ansby Castle."),
                Post("c", third)
            )
            .Verdicts.Any(v => v.Topic.Claims.Any(c => c.Article.Id == "a") && v.Topic.Claims.Any(c => c.Article.Id == "b"))
            .Should()
            .Be(isCompared);

    [Fact]
    public void Why_they_were_kept_apart_is_said() =>
        CrossCheck
            .Default.Run(
                Post("a", "A fire killed 5 people. Ruth Keller and Mary Dahl of the Northwind Line saw it from Lowick Castle."),
                Post("b", "A fire killed 7 people. Paul Osten and Jon Berg of the Harrow Railway saw it from Ansby Castle.")
            )
            .NotCompared.Should()
            .Contain(n => n.Reason == NotComparedReason.OtherEvent);

    private static bool AreCompared(string one, string other) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Any(v => v.Topic.ArticleCount == 2);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
