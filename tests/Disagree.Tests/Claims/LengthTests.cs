using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>How long something lasted that no noun names.</summary>
public sealed class LengthTests
{
    [Theory]
    [InlineData("Ida Holm, who spent six years at the helm of the council, lost.", "time in office: 6 years")]
    [InlineData("She was in charge of the harbour for 11 years.", "time in office: 11 years")]
    [InlineData("She served as governor for eight years.", "time in office: 8 years")]
    [InlineData("After 18 months in office, she left.", "time in office: 18 months")]
    [InlineData("It took crews about nine hours to get the mill fire under control.", "time to get it under control: about 9 hours")]
    [InlineData("Nine hours passed before the flames were under control.", "time to get it under control: 9 hours")]
    [InlineData("The fire was put out after three hours.", "time to put it out: 3 hours")]
    [InlineData("Sick pupils had to stay away from school for nine days.", "time to stay at home: 9 days")]
    [InlineData("The port reopened after five hours.", "time closed: 5 hours")]
    [InlineData("The club played at the ground for 94 years.", "time at its home: 94 years")]
    [InlineData("The duke ordered nine days of national mourning.", "time of mourning: 9 days")]
    [InlineData("The duke declared three-day mourning.", "time of mourning: 3 days")]
    [InlineData("The council imposed a two-week state of emergency.", "time under emergency rule: 2 weeks")]
    [InlineData("The council declared a state of emergency for 14 days.", "time under emergency rule: 14 days")]
    public void It_is_told_by_a_verb_and_the_words_behind_it(string text, string claim) => Read.Numbers(text).Should().Contain(claim);

    [Theory]
    [InlineData("The mayor was in hospital for six days.")]
    [InlineData("He headed to prison for six years.")]
    [InlineData("The minister said the war had gone on for two years.")]
    [InlineData("It took crews nine minutes to arrive.")]
    [InlineData("Nine days after the mourning began, they met.")]
    [InlineData("The council met for 14 days.")]
    public void Other_lengths_are_none_of_these(string text) => Read.Claims(text).Should().NotContain(c => c.Property.StartsWith("time "));

    [Theory]
    [InlineData("Ida Holm led the council for 11 years.", "Ida Holm, who spent nine years at the helm of the council, lost.", true)]
    [InlineData("Ida Holm led the council for 11 years.", "Olav Moe led the council for six years.", false)]
    [InlineData("It took seven hours to bring the flames under control.", "The fire was brought under control after five hours.", true)]
    [InlineData("It took seven hours to bring the flames under control.", "It took crews nine minutes to arrive.", false)]
    public void Two_answer_one_question_where_the_same_lasted(string one, string other, bool isOne) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Any(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2)
            .Should()
            .Be(isOne);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
