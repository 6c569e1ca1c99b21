using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

public sealed class OtherWordingTests
{
    [Theory]
    [InlineData(
        "Nineteen patients are in hospital, four in intensive care.",
        "Twenty-two patients were being treated in hospital, six of them in intensive care.",
        2
    )]
    [InlineData("31 homes are among the buildings destroyed in Lomas.", "The fire in Lomas destroyed 31 homes.", 1)]
    [InlineData("Of the 41 wells checked, four tested positive for lead.", "Officials checked 41 wells for lead.", 1)]
    [InlineData("Tests found the bacteria in three of 20 fountains.", "Five fountains contained the bacteria, out of 33 tested.", 1)]
    [InlineData("Jurors deliberated for nine hours.", "The jury took about nine hours to find her guilty.", 1)]
    [InlineData("Among the dead are eight children, the mayor of Sur said.", "The strike on Sur killed 40 people.", 0)]
    [InlineData("Her son was given 14 months, suspended.", "Ida Brandt was jailed for six years for fraud.", 0)]
    [InlineData("He was charged with two counts of murder.", "He faces five counts of attempted murder.", 0)]
    [InlineData("The plant in Varde will close with the loss of 320 jobs.", "Tarn Mills will cut 1,400 jobs in all.", 0)]
    [InlineData("Three trucks burned out in the pile-up on the A4.", "Three trucks brought blankets to the drivers stuck on the A4.", 0)]
    public void Numbers_of_one_measure_meet_in_other_words(string one, string other, int questions) =>
        Verdicts(("2019-02-10", one), ("2019-02-10", other)).Count.Should().Be(questions);

    [Theory]
    [InlineData(
        "The cost of fighting the fire has reached $4 million.",
        "Fighting the fire has cost $5.5 million so far.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "Around 2,000 people were told to leave their homes.",
        "Evacuation orders for 900 people remain in place.",
        Outcome.OutOfDate
    )]
    [InlineData("About 1,100 people have fled the valley.", "Some 1,200 people have fled the valley.", Outcome.OutOfDate)]
    [InlineData("About 40 people have fled the valley.", "Some 44 people have fled the valley.", Outcome.Agree)]
    public void What_goes_on_is_out_of_date_on_the_next_day(string one, string other, Outcome outcome) =>
        Verdicts(("2019-02-10", one), ("2019-02-11", other)).Single().Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("90", "95", "101", Outcome.OutOfDate)]
    [InlineData("90", "95", "90", Outcome.Differ)]
    public void What_goes_one_way_for_three_days_moves(string one, string two, string three, Outcome outcome) =>
        Verdicts(("2019-02-10", Ferry(one)), ("2019-02-11", Ferry(two)), ("2019-02-12", Ferry(three)))
            .Single()
            .Outcome.Should()
            .Be(outcome);

    private static string Ferry(string people) => $"The ferry carried {people} people.";

    private static List<Verdict> Verdicts(params (string Day, string Text)[] posts) =>
        [
            .. CrossCheck
                .Default.Run([.. posts.Select((p, i) => Post($"a{i}", p.Day, p.Text))])
                .Verdicts.Where(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount > 1),
        ];

    private static Article Post(string id, string day, string text) =>
        new(id, text) { Id = id, Published = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
