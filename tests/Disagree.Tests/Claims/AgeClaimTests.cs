using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class AgeClaimTests
{
    [Theory]
    [InlineData("Who is Ida Brand? The 61-year-old was born in Arvik.", "Ida Brand")]
    [InlineData("Ida Brand left the port on Friday. The 61-year-old has run the mill for years.", "Ida Brand")]
    [InlineData("Captain Olav Moe said Ida Brand had left. The 61-year-old has run the mill for years.", "Ida Brand")]
    public void An_age_that_stands_for_a_name_is_that_of_the_one_person_spoken_of(string text, string person) => Age(text).Subject.Should().Be(person);

    [Theory]
    [InlineData("Ida Brand and Olav Moe left the port. The 61-year-old has run the mill for years.")]
    [InlineData("Ida Brand left the port. The 61-year-old sailor has run the mill for years.")]
    [InlineData("Ida Brand left the port. A 61-year-old has run the mill for years.")]
    [InlineData("The port was empty. The 61-year-old has run the mill for years.")]
    public void Where_another_may_be_meant_it_is_nobodys(string text) => Age(text).Subject.Should().NotBe("Ida Brand").And.NotBe("Olav Moe");

    [Theory]
    [InlineData("The victims ranged in age from 6 to 60.", "victims", "6–60 years old")]
    [InlineData("The victims were four men and two girls, ranging in age from 6 to 60.", "victims", "6–60 years old")]
    [InlineData("Sailors aged between 20 and 44 were hurt.", "sailors", "20–44 years old")]
    public void A_range_of_ages_is_that_of_the_group(string text, string group, string value) => Age(text).Should().Match<Claim>(c => c.Subject == group && c.Value.Text == value);

    [Theory]
    [InlineData("The victims ranged in age from 6 to 60.", "The victims were aged between 6 and 60.", 1)]
    [InlineData("The victims ranged in age from 6 to 60.", "The suspects ranged in age from 16 to 60.", 0)]
    public void Ranges_of_ages_answer_one_question_where_the_group_is_one(string one, string other, int questions) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Count(v => v.Topic.ArticleCount == 2).Should().Be(questions);

    private static Claim Age(string text) => Read.Claims(text).Single(c => c.Property == "age");

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
