using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;

namespace Disagree.Tests.Claims;

/// <summary>How amounts are written in a report: as an editor would, whatever their units are called inside.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("The bus is 7 miles away.", "7 miles")]
    [InlineData("The ditch is 6 feet deep.", "6 feet")]
    [InlineData("The ditch is 6 feet 2 inches deep.", "6.17 feet")]
    [InlineData("The trial lasted three days.", "3 days")]
    [InlineData("The wind blew at 90 miles per hour.", "90 miles per hour")]
    [InlineData("The kiln reached 300 degrees Fahrenheit.", "300 degrees Fahrenheit")]
    [InlineData("The fire burned one acre.", "1 acre")]
    [InlineData("The fire burned 900 acres.", "900 acres")]
    [InlineData("Prices rose 75 percent.", "75 percent")]
    public void Units_are_said_in_words(string text, string expected) => Values(text).Should().Contain(expected);

    [Theory]
    [InlineData("The city paid $40,500.", "$40,500")]
    [InlineData("The city paid about $5.2 million.", "about $5.2 million")]
    [InlineData("The city paid between $55 million and $65 million.", "$55–$65 million")]
    [InlineData("The city paid more than €3 billion.", "more than €3 billion")]
    [InlineData("The city paid 700 yen.", "¥700")]
    [InlineData("The city paid 700 Swiss francs.", "700 Swiss francs")]
    public void Money_has_the_sign_of_its_currency_where_there_is_one(string text, string expected) =>
        Values(text).Should().Contain(expected);

    [Theory]
    [InlineData("Some 3,214,000 people voted.", "about 3.214 million people")]
    [InlineData("Exactly 3,214,159 people voted.", "3,214,159 people")]
    [InlineData("Up to 900,000 people voted.", "at most 900,000 people")]
    public void Millions_are_written_as_such_where_nothing_is_lost(string text, string expected) => Values(text).Should().Contain(expected);

    [Theory]
    [InlineData("The quake had a magnitude of 6.1.", "magnitude 6.1")]
    [InlineData("The storm was a category 4 hurricane.", "category 4")]
    public void A_step_of_a_scale_stands_behind_its_name(string text, string expected) => Values(text).Should().Contain(expected);

    [Theory]
    [InlineData("Nora Vance, 34, was hurt.", "34 years old")]
    [InlineData("The victims ranged in age from 6 to 60.", "6–60 years old")]
    public void Ages_are_years_old(string text, string expected) => Values(text).Should().Contain(expected);

    private static IEnumerable<string> Values(string text)
    {
        var check = CrossCheck.Default;
        return check.ExtractClaims(check.FindMentions(check.Read(new Article("a", text)))).Select(c => c.Value.Text);
    }
}
