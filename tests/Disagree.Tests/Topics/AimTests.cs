using Disagree.Tests.Pairs;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Topics;

/// <summary>Sums for other things, and terms and fines of other people, are told apart where both articles say whose or what for.</summary>
public sealed class AimTests
{
    [Theory]
    [InlineData("The strike has cost the dairy 40 million euros.", "The strike has cost the city 9 million euros.", false)]
    [InlineData("The strike has cost the dairy 40 million euros.", "The strike has cost 9 million euros.", true)]
    [InlineData("The strike has cost the firm 40 million euros.", "The strike has cost the company 9 million euros.", true)]
    [InlineData("The strike has cost the town 40 million euros.", "The strike has cost the council 9 million euros.", true)]
    [InlineData("Arvik spent 40 million euros on roads.", "Arvik spent 9 million euros on schools.", false)]
    [InlineData("Arvik spent 40 million euros on roads.", "Arvik spent 9 million euros on highways.", true)]
    [InlineData("Arvik spent 40 million euros on roads.", "Arvik spent 9 million euros on the project.", true)]
    [InlineData(
        "The state will give 40 million euros to Arvik's schools.",
        "The state will give 9 million euros to Arvik's hospitals.",
        false
    )]
    public void Money_for_one_thing_is_none_for_another(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("The court jailed Tom Hale for nine years.", "The court jailed Tom Hale's brother for four years.", false)]
    [InlineData("Tom Hale was jailed for nine years.", "Mr Hale was sentenced to four years in jail.", true)]
    [InlineData("The Arvik mine owner was fined 40,000 euros.", "The Arvik mine manager was fined 9,000 euros.", false)]
    [InlineData("The owner of the Arvik mine was fined 40,000 euros.", "The Arvik mine's owner was fined 9,000 euros.", true)]
    [InlineData("The Arvik mayor earns 90,000 euros a year.", "The Arvik mayor's deputy earns 60,000 euros a year.", false)]
    public void What_one_gets_is_not_what_another_gets_who_belongs_to_him(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("The flood killed nine people in the north of the town.", "The flood killed four people in the south of the town.", false)]
    [InlineData("At least 40 people have died in Arvik since January.", "Nine people died in Arvik last week.", false)]
    public void Another_part_of_the_town_or_of_the_year_is_another(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);
}
