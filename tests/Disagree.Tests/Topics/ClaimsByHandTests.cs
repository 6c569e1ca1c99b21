using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Claims by hand say in their own fields whom they are about and what is asked; of every kind of value that is enough.</summary>
public sealed class ClaimsByHandTests
{
    public static TheoryData<string, string> Measured =>
        new()
        {
            { "unemployment", "percent" },
            { "revenue", "USD" },
            { "price", "EUR" },
            { "height", "m" },
            { "length", "km" },
            { "area", "km2" },
            { "temperature", "Cel" },
            { "goals", "1" },
            { "power", "MW" },
            { "duration of the trial", "h" },
            { "killed", "person" },
            { "weight of the bell", "kg" },
        };

    [Theory]
    [MemberData(nameof(Measured))]
    public void Of_one_subject_two_values_differ(string property, string unit) =>
        Judge(Number("a", 12, unit, property, "Arvik"), Number("b", 15, unit, property, "arvik"))
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(Outcome.Differ);

    [Theory]
    [MemberData(nameof(Measured))]
    public void Of_two_subjects_they_are_two_questions(string property, string unit)
    {
        var alignment = CrossCheck.Default.AlignTopics([
            Number("a", 12, unit, property, "Plant 1"),
            Number("b", 15, unit, property, "Plant 11"),
        ]);
        alignment.Topics.Should().HaveCount(2).And.OnlyContain(t => t.Claims.Count == 1);
        alignment.NotCompared.Should().ContainSingle().Which.Why.Should().Contain("Plant 11");
    }

    [Theory]
    [InlineData("Killed")]
    [InlineData("killed ")]
    [InlineData("death")]
    public void A_property_may_be_called_by_any_of_its_words(string property) =>
        Judge(Number("a", 12, "person", property, "Lowick fire"), Number("b", 15, "person", "killed", "Lowick fire"))
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(Outcome.Differ);

    [Fact]
    public void A_figure_by_hand_meets_that_of_an_article_which_names_the_holder()
    {
        var article = new Article("Post", "Unemployment in Norland rose to 7.5 percent.") { Id = "post" };
        Outcomes(Number("a", 8, "percent", "unemployment", "Norland"), article).Should().Contain(Outcome.Differ);
        Outcomes(Number("a", 8, "percent", "unemployment", "Sudland"), article).Should().NotContain(Outcome.Differ);
    }

    [Fact]
    public void Two_days_of_one_event_differ_and_those_of_two_do_not()
    {
        Judge(Day("a", 4, "signed the treaty", "Norland"), Day("b", 5, "signed the treaty", "Norland"))
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(Outcome.Differ);
        Judge(Day("a", 4, "signed the treaty", "Norland"), Day("b", 4, "signed the treaty", "Norland"))
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(Outcome.Agree);
        Judge(Day("a", 4, "signed the treaty", "Norland"), Day("b", 5, "left the union", "Norland")).Should().HaveCount(2);
        Judge(Day("a", 4, "signed the treaty", "Norland"), Day("b", 4, "signed the treaty", "Sudland")).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("king", "Norland", Outcome.Differ)]
    public void A_role_that_one_can_hold_has_one_holder(string property, string subject, Outcome outcome) =>
        Judge(Name("a", "Ada Reyes", property, subject), Name("b", "Tom Brandt", property, subject))
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(outcome);

    [Fact]
    public void Names_of_one_office_are_one_question_and_of_two_are_two()
    {
        Judge(Name("a", "Ada Reyes", "spokesman", "Guild"), Name("b", "Ada Reyes", "spokesman", "Guild"))
            .Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(Outcome.Agree);
        Judge(Name("a", "Ada Reyes", "king", "Norland"), Name("b", "Ada Reyes", "king", "Sudland")).Should().HaveCount(2);
    }

    [Fact]
    public void None_is_lost()
    {
        List<Claim> claims =
        [
            Name("a", "Ada Reyes", "unforeseen", "Guild"),
            Number("a", 12, "person", "killed", "Lowick fire") with
            {
                IsPart = true,
            },
            Number("a", 12, "1", "", ""),
            Day("a", 4, "", ""),
        ];
        CrossCheck.Default.AlignTopics(claims).Topics.SelectMany(t => t.Claims).Should().BeEquivalentTo(claims);
        CrossCheck.Default.AlignTopics([.. claims, .. claims]).Topics.SelectMany(t => t.Claims).Should().HaveCount(claims.Count);
    }

    [Fact]
    public void The_order_in_which_they_are_given_makes_no_difference()
    {
        var claims = Enumerable
            .Range(0, 30)
            .Select(i => Number($"article {i % 3}", 10 + (i % 4), i % 2 == 0 ? "person" : "percent", $"asked {i % 5}", $"Town {i % 2}"))
            .ToList();
        var random = new Random(11);
        var first = Json(claims);
        for (var i = 0; i < 10; i++)
        {
            Json([.. claims.OrderBy(_ => random.Next())]).Should().Be(first);
        }
    }

    [Fact]
    public void An_amount_finds_its_own_words() =>
        new NumberValue(new Quantity(Interval.Exactly(17), Unit.Person)).Text.Should().Be("17 people");

    private static string Json(IReadOnlyList<Claim> claims)
    {
        var alignment = CrossCheck.Default.AlignTopics(claims);
        return new Report([], CrossCheck.Default.Judge(alignment, []), alignment.NotCompared).ToJson();
    }

    private static IReadOnlyList<Verdict> Judge(params Claim[] claims) =>
        CrossCheck.Default.Judge(CrossCheck.Default.AlignTopics(claims), []);

    private static IEnumerable<Outcome> Outcomes(Claim own, Article article)
    {
        var check = CrossCheck.Default;
        var mentions = check.FindMentions(check.Read(article));
        return check.Judge(check.AlignTopics([.. check.ExtractClaims(mentions), own]), mentions).Select(v => v.Outcome);
    }

    private static Claim Number(string article, decimal value, string unit, string property, string subject) =>
        Of(article, new NumberValue(new Quantity(Interval.Exactly(value), Units(unit))), property, subject);

    private static Unit Units(string code) =>
        code switch
        {
            "person" => Unit.Person,
            "percent" => Unit.Percent,
            "1" => Unit.One,
            "USD" or "EUR" => new(code, Dimension.Money),
            "m" or "km" => new(code, Dimension.Length),
            "km2" => new(code, Dimension.Area),
            "Cel" => new(code, Dimension.Temperature),
            "h" => new(code, Dimension.Duration),
            "kg" => new(code, Dimension.Mass),
            _ => new(code, Dimension.Power),
        };

    private static Claim Day(string article, int day, string property, string subject) =>
        Of(article, new DateValue(new DateOnly(2019, 2, day), $"2019-02-0{day}", $"2019-02-0{day}"), property, subject);

    private static Claim Name(string article, string name, string property, string subject) =>
        Of(article, new NameValue(name, NameType.Person), property, subject);

    private static Claim Of(string article, ClaimValue value, string property, string subject) =>
        new(new Article(article, "") { Id = article }, default, $"row: {value.Text}", value) { Property = property, Subject = subject };
}
