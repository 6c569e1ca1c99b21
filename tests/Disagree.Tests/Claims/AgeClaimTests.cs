using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class AgeClaimTests
{
    [Theory]
    [InlineData("Who is Ida Brand? The 61-year-old was born in Arvik.", "Ida Brand")]
    [InlineData("Ida Brand left the port on Friday. The 61-year-old has run the mill for years.", "Ida Brand")]
    [InlineData("Captain Olav Moe said Ida Brand had left. The 61-year-old has run the mill for years.", "Ida Brand")]
    [InlineData("Ida Brand lost the race. But the 61-year-old has run the mill for years.", "Ida Brand")]
    [InlineData("Ida Brand told reporters it was late. The 61-year-old has run the mill for years.", "Ida Brand")]
    [InlineData("Ida Brand won the race. She is 61.", "Ida Brand")]
    public void An_age_that_stands_for_a_name_is_that_of_the_one_person_spoken_of(string text, string person) =>
        Age(text).Subject.Should().Be(person);

    [Theory]
    [InlineData("Ida Brand and Olav Moe left the port. The 61-year-old has run the mill for years.")]
    [InlineData("Ida Brand left the port. The 61-year-old sailor has run the mill for years.")]
    [InlineData("Ida Brand left the port. A 61-year-old has run the mill for years.")]
    [InlineData("The port was empty. The 61-year-old has run the mill for years.")]
    [InlineData("Ida Brand left the port. The judge told the 61-year-old to stand.")]
    [InlineData("Lawyer Ida Brand spoke. Her client had been through enough, she said. The 61-year-old has run the mill for years.")]
    public void Where_another_may_be_meant_it_is_nobodys(string text) =>
        Age(text).Subject.Should().NotBe("Ida Brand").And.NotBe("Olav Moe");

    [Theory]
    [InlineData("Olav Moe (44), a sailor, drowned.", "Olav Moe", "44 years old")]
    [InlineData("Ida Brand, 76 years, widow of a sailor, drowned.", "Ida Brand", "76 years old")]
    [InlineData("Jorrit Haverkamp (44), a teacher, was hurt.", "Jorrit Haverkamp", "44 years old")]
    [InlineData("Ida Brand was 76.", "Ida Brand", "76 years old")]
    [InlineData("Olav Moe, a 22-year-old student, drowned.", "Olav Moe", "22 years old")]
    [InlineData("The bail of her cousin, Olav Moe, who is 52, was paid.", "Olav Moe", "52 years old")]
    [InlineData("Ida Brand left her savings to the port before her death at the age of 91.", "Ida Brand", "91 years old")]
    [InlineData("Olav Moe, aged 45, drowned.", "Olav Moe", "45 years old")]
    [InlineData("His 45-year-old son Olav Moe drowned.", "Olav Moe", "45 years old")]
    [InlineData("Ida Brand was elected on Monday. The 38-year-old former nurse is the first.", "Ida Brand", "38 years old")]
    [InlineData("Ida Brand, who is 57 according to the police, was hurt.", "Ida Brand", "57 years old")]
    [InlineData("Ida Brand turned 57 in May.", "Ida Brand", "57 years old")]
    [InlineData("Ida Brand, 57 at the time, was hurt.", "Ida Brand", "57 years old")]
    [InlineData("Ida Brand, now 57, lives in Arvik.", "Ida Brand", "57 years old")]
    [InlineData("Ida Brand, at 57 the oldest of the crew, was hurt.", "Ida Brand", "57 years old")]
    [InlineData("At 57, Ida Brand was the oldest.", "Ida Brand", "57 years old")]
    [InlineData("Ida Brand, a nurse aged 57, was hurt.", "Ida Brand", "57 years old")]
    public void An_age_belongs_to_the_person_whom_the_words_beside_it_name(string text, string person, string value) =>
        Age(text).Should().Match<Claim>(c => c.Subject == person && c.Value.Text == value);

    [Theory]
    [InlineData("Olav Moe left his wife, aged 45, in Arvik.")]
    [InlineData("Olav Moe's 45-year-old wife drowned.")]
    [InlineData("The dead man was a 45-year-old, Olav Moe said.")]
    [InlineData("Ida Brand and a 45-year-old sailor drowned.")]
    [InlineData("Ida Brand says the 45-year-old sailor was alone.")]
    [InlineData("Harbour Master Ida Brand questioned a 45-year-old sailor.")]
    [InlineData("Ida Brand's team found the 45-year-old dead.")]
    public void The_age_of_another_is_not_that_of_the_name_beside_it(string text) => Age(text).Subject.Should().BeEmpty();

    [Theory]
    [InlineData("Moe (23), Brand (45) and Holm (71) scored.")]
    [InlineData("The mill was 45 and the port was empty.")]
    public void A_number_beside_a_name_is_no_age_by_itself(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "age");

    [Theory]
    [InlineData("A boy of nine drowned.", "9 years old")]
    [InlineData("The last of them was a man of 31 who drowned.", "31 years old")]
    [InlineData("A boy aged nine drowned.", "9 years old")]
    [InlineData("A boy, nine, drowned.", "9 years old")]
    [InlineData("A man of about 60 was arrested.", "about 60 years old")]
    [InlineData("A woman believed to be 57 was arrested.", "57 years old")]
    [InlineData("Children as young as nine were arrested.", "9 years old")]
    [InlineData("The youngest victim was nine.", "9 years old")]
    [InlineData("The clerk, now 29, was arrested.", "29 years old")]
    public void An_age_beside_a_person_counts_nobody(string text, string value)
    {
        Age(text).Value.Text.Should().Be(value);
        Read.Claims(text).Should().NotContain(c => (c.Property == "arrested" || c.Property == "killed") && c.Value.Text != "1 person");
    }

    [Theory]
    [InlineData("A mother of nine drowned.")]
    [InlineData("A crew of nine drowned.")]
    [InlineData("A woman of nine lives told her tale.")]
    [InlineData("The number of people who drowned is 46.")]
    [InlineData("Those who drowned were 46.")]
    public void A_number_of_others_is_no_age(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "age");

    [Theory]
    [InlineData("The victims ranged in age from 6 to 60.", "victims", "6–60 years old")]
    [InlineData("The victims were four men and two girls, ranging in age from 6 to 60.", "victims", "6–60 years old")]
    [InlineData("Sailors aged between 20 and 44 were hurt.", "sailors", "20–44 years old")]
    public void A_range_of_ages_is_that_of_the_group(string text, string group, string value) =>
        Age(text).Should().Match<Claim>(c => c.Subject == group && c.Value.Text == value);

    [Theory]
    [InlineData("The victims ranged in age from 6 to 60.", "The victims were aged between 6 and 60.", 1)]
    [InlineData("The victims ranged in age from 6 to 60.", "The suspects ranged in age from 16 to 60.", 0)]
    public void Ranges_of_ages_answer_one_question_where_the_group_is_one(string one, string other, int questions) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Count(v => v.Topic.ArticleCount == 2).Should().Be(questions);

    private static Claim Age(string text) => Read.Claims(text).Single(c => c.Property == "age");

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
