using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>What looks like a difference or an update and is none, beside what is one.</summary>
public sealed class FalseAlarmTests
{
    private static readonly DateOnly Thursday = new(2021, 6, 10);

    [Theory]
    [InlineData("Ana Ruiz, who has since retired, led the rescue in the flood.")]
    [InlineData("Former mayor Ana Ruiz led the rescue in the flood.")]
    public void Who_looks_back_on_a_holder_of_an_office_agrees_that_he_held_it(string later) =>
        Of("Mayor Ana Ruiz spoke of the flood.", later, 700, "role of Ana Ruiz").Should().Be(Outcome.Agree);

    [Theory]
    [InlineData("Ana Ruiz, the mayor, resigned on Wednesday over the flood.", 700)]
    [InlineData("Chief executive Ana Ruiz has resigned.", 7)]
    [InlineData("Chief executive Ana Ruiz has resigned over the flood.", 90)]
    public void Who_reports_that_a_holder_left_puts_the_office_out_of_date(string later, int days) =>
        Of(later.Contains("mayor") ? "Mayor Ana Ruiz spoke." : "Chief executive Ana Ruiz spoke.", later, days, "role of Ana Ruiz")
            .Should()
            .Be(Outcome.OutOfDate);

    [Theory]
    // how old somebody will be, at two times
    [InlineData("Paul Marlow turns 60 on June 20.", "Paul Marlow may be let out in late 2025, when he will be 64.", 0)]
    // the dead of other cities, told by the way
    [InlineData(
        "A blast hit a hall in Lowick weeks after 40 people were killed at a market in Lyon.",
        "A blast hit a hall in Lowick. Last year 21 people were killed in Marseille.",
        0
    )]
    // a war, and one house
    [InlineData(
        "Nine people were killed in a fire in Lowick, Mayor Ana Ruiz said.",
        "The war cost 40,000 lives, Mayor Ana Ruiz said. A fire hit Lowick.",
        6
    )]
    // those who are still there, and those who fled
    [InlineData("Up to 60 rebels left in Lyon, the army says.", "Some 90,000 people have left Lyon.", 2)]
    // what was wiped off a value, and the value
    [InlineData(
        "The Arvik dairy has a market value of about $25 billion.",
        "Some $3bn has been wiped off the market value of the Arvik dairy.",
        6
    )]
    // the charges of another
    [InlineData(
        "Paul Marlow was charged with 12 counts of fraud in Lowick.",
        "Paul Marlow was on trial in Lowick. His clerk Ana Ruiz pleaded guilty to four counts of her own.",
        6
    )]
    // how old somebody was then
    [InlineData("Paul Marlow, the founder of the dairy, died on Sunday. He was 81.", "Paul Marlow founded the dairy when he was 24.", 2)]
    // some of the dead
    [InlineData(
        "The gunman killed nine people at the mall in Lowick, Ana Ruiz said.",
        "Ana Ruiz said six people from one family were among the dead at the mall in Lowick.",
        2
    )]
    [InlineData(
        "The gunman killed nine people at the mall in Lowick, Ana Ruiz said.",
        "The gunman killed nine people at the mall in Lowick. Six members of the Moe family died, Ana Ruiz said.",
        2
    )]
    [InlineData(
        "Ana Ruiz said that 300 died in the blasts in Norway.",
        "The blasts in Norway killed 300. Ana Ruiz said 70 died inside St Brannoc's alone.",
        1
    )]
    // some of the gunmen
    [InlineData("Ana Ruiz told of nine gunmen in Lowick.", "Ana Ruiz told of nine gunmen in Lowick, all local, one of them female.", 1)]
    // a sum that leaves some out
    [InlineData(
        "Police said 21 people died in the fire at the Lowick mill. Twelve bodies lay in the hall and seven in the yard; two died later.",
        "The fire at the Lowick mill killed 21 people.",
        1
    )]
    public void Unlike_numbers_are_not_set_against_each_other(string earlier, string later, int days) =>
        Run(earlier, later, days)
            .Verdicts.Where(v => v.Topic.Kind is Disagree.Claims.ClaimKind.Number)
            .Should()
            .NotContain(v => v.Outcome == Outcome.Differ || v.Outcome == Outcome.OutOfDate);

    [Theory]
    [InlineData("Paul Marlow, 60, spoke.", "Paul Marlow, 61, spoke.", 1, Outcome.Differ)]
    [InlineData("Up to 60 rebels left in Lyon, the army says.", "Up to 40 rebels remain in Lyon, the army says.", 2, Outcome.OutOfDate)]
    [InlineData("The quake killed nine people in Lowick.", "The quake killed 4,000 people in Lowick.", 2, Outcome.OutOfDate)]
    [InlineData("The dairy employs 9,400 people.", "The dairy has a payroll of 9,100.", 6, Outcome.Differ)]
    [InlineData("The dairy employs 9,400 people.", "The dairy has a payroll of 9,100.", 90, Outcome.OutOfDate)]
    [InlineData("The dairy employs 9,400 people.", "The dairy now employs 9,100 people.", 6, Outcome.OutOfDate)]
    [InlineData("Marlow was charged with 12 counts of fraud.", "Marlow was charged with 14 counts of fraud.", 6, Outcome.OutOfDate)]
    public void Like_numbers_are(string earlier, string later, int days, Outcome expected) =>
        Run(earlier, later, days)
            .Verdicts.Where(v => v.Topic.Kind is Disagree.Claims.ClaimKind.Number && v.Topic.ArticleCount > 1)
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(expected);

    [Theory]
    [InlineData(
        "The blast in Lyon killed 31 people.",
        "The blast in Lyon killed 30 people.",
        "Thirty people died in the blast in Lyon.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "The blast in Lyon killed 31 people.",
        "The blast in Lyon killed 31 people.",
        "Thirty people died in the blast in Lyon.",
        Outcome.Differ
    )]
    [InlineData(
        "The raid on Lyon killed 400 people.",
        "The raid on Lyon killed 12 people.",
        "Twelve people died in the raid on Lyon.",
        Outcome.Differ
    )]
    [InlineData(
        "The raid on Lyon killed 31 people, Ana Ruiz said.",
        "The raid on Lyon killed 30 people, Paul Marlow said.",
        "Thirty people died in the raid on Lyon, Paul Marlow said.",
        Outcome.Differ
    )]
    public void A_first_toll_is_taken_back_by_two_later_articles_only(string first, string second, string third, Outcome expected) =>
        Tolls(first, second, third).Should().Be(expected);

    private static Outcome Tolls(params string[] articles) =>
        CrossCheck
            .Default.Run([.. articles.Select((a, i) => new Article($"Paper {i}", a) { Id = $"{i}", Published = Thursday.AddDays(i) })])
            .Verdicts.Single(v => v.Topic.Question.EndsWith("how many killed", StringComparison.Ordinal))
            .Outcome;

    private static Outcome Of(string earlier, string later, int days, string question) =>
        Run(earlier, later, days)
            .Verdicts.Single(v => v.Topic.Question.StartsWith(question, StringComparison.Ordinal) && v.Topic.ArticleCount > 1)
            .Outcome;

    private static Disagree.Reports.Report Run(string earlier, string later, int days) =>
        CrossCheck.Default.Run(
            new Article("Harbour Post", earlier) { Id = "a", Published = Thursday.AddDays(-days) },
            new Article("Lowick Herald", later) { Id = "b", Published = Thursday }
        );
}
