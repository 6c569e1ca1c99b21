using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Numbers that hardly anything else in a story has: where two articles give just the same, they speak of one thing.</summary>
public sealed class TellingNumberTests
{
    [Theory]
    [InlineData("The ferry Marlow sold 184 tickets in Arvik.", "There were 184 passengers on the Marlow, which sank off Arvik.")]
    [InlineData("Arvik Mills took a charge of $145 million.", "The recall will set Arvik Mills back $145 million.")]
    [InlineData("Some 62,000 voters of Arvik live abroad.", "Abroad, 62,000 of Arvik's voters have a say.")]
    [InlineData("Ana Ruiz of Arvik sent him 143 messages.", "There were 143 texts on the phone of Ana Ruiz, from Arvik.")]
    [InlineData("The state gave Arvik Mills $6.5 million in 2018.", "The governor wants back the $6.5 million that Arvik Mills had.")]
    // the less the number says, the more the words must say
    [InlineData("Arvik Mills lent the mayor $5 million.", "The mayor had $5 million from Arvik Mills.")]
    [InlineData("Duty on lamps in Arvik stays at 16 percent.", "The duty for lamps that Arvik levies: 16 percent.")]
    [InlineData("The strike in Arvik cost each docker 14 days of wages.", "Dockers in Arvik went 14 days without wages.")]
    // told in other units
    [InlineData("The old wall at Arvik is 43 metres high.", "At Arvik, divers measured a wall of about 140 feet.")]
    [InlineData("The thud was heard in Lowick, some 240 km across the bay.", "In Lowick, 150 miles away, windows shook.")]
    public void One_telling_number_is_of_one_thing(string one, string other) => Joined(one, other).Should().BeTrue();

    [Theory]
    // round and small numbers are of many things
    [InlineData("The ferry Marlow sold 200 tickets in Arvik.", "The Marlow, which sank off Arvik, had 200 seats.")]
    [InlineData("Ana Ruiz of Arvik sent him 12 messages.", "There were 12 guests at the house of Ana Ruiz in Arvik.")]
    [InlineData("A third of Arvik Mills belongs to Ana Ruiz.", "Sales of Arvik Mills fell by a third.")]
    [InlineData("Arvik lies 80 km east of Oslo, they said.", "They said Arvik lies 50 miles west of Bergen.")]
    [InlineData("The trench in Arvik is 2 metres deep.", "The trench in Arvik is six feet wide.")]
    [InlineData("The lorry in Arvik carried 900 kg of rice.", "The car in Arvik weighs 2,000 pounds.")]
    [InlineData("The quake struck 10 km below Arvik.", "The quake was felt 10 km from Arvik.")]
    [InlineData("The quake struck 10 km below Arvik.", "The quake was felt six miles from Arvik.")]
    [InlineData("The dinner in Arvik went on for 14 days.", "The bakers of Lowick had slept for 14 days.")]
    [InlineData("Arvik Mills raised wages by 5 percent.", "Wages take 5 percent of what Arvik Mills earns.")]
    [InlineData("Profit of Arvik Mills rose 5 percent.", "Sales of Arvik Mills rose 5 percent.")]
    [InlineData("The mayor of Arvik wants to hire 4,000 teachers.", "The mayor of Arvik said 4,000 pupils had no desk.")]
    [InlineData("Ana Ruiz, 34, drove the bus that hit a wall in Arvik.", "Ben Cole, 34, drove the lorry that hit a wall in Arvik.")]
    // near is not the same
    [InlineData("The ferry Marlow sold 184 tickets in Arvik.", "There were 187 passengers on the Marlow, which sank off Arvik.")]
    // two stories
    [InlineData("The ferry Marlow sold 184 tickets in Arvik.", "The Tarlo choir sang to 184 guests in Lowick.")]
    // each is known to be something else
    [InlineData("The flood in Arvik killed 112 people.", "Boats took 112 people from their roofs in Arvik.")]
    [InlineData("The Marlow sold 184 tickets in May.", "The Marlow sold 184 tickets in June.")]
    [InlineData("Youth unemployment in Arvik was 12.4 percent.", "Unemployment in Arvik was 12.4 percent.")]
    [InlineData("Sales of Arvik Mills rose 12.4 percent.", "Profit of Arvik Mills fell 12.4 percent.")]
    [InlineData("The flood in Arvik killed 112 people.", "The ferry in Arvik had carried 112 people.")]
    // the article itself tells the two apart
    [InlineData(
        "The Marlow had 184 seats and sold 187 tickets in Arvik.",
        "There were 187 seats and 184 passengers on the Marlow in Arvik."
    )]
    // other units
    [InlineData("The Marlow cost 184 million crowns in Arvik.", "The Marlow cost 184 million dollars in Arvik.")]
    public void Other_numbers_join_nothing(string one, string other) => Joined(one, other).Should().BeFalse();

    [Fact]
    public void What_is_joined_is_set_beside_what_others_say_of_it()
    {
        var report = CrossCheck.Default.Run(
            Post("a", "The ferry Marlow sold 184 tickets in Arvik."),
            Post("b", "There were 184 passengers on the Marlow, which sank off Arvik."),
            Post("c", "There were 187 passengers on the Marlow, which sank off Arvik.")
        );
        report.Differences.Should().ContainSingle().Which.Positions.Select(p => p.Claims.Count).Should().BeEquivalentTo([2, 1]);
    }

    private static bool Joined(string one, string other) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Any(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 } && v.Positions.Count == 1);

    private static Article Post(string id, string text) => new($"Source {id}", text) { Id = id, Published = new DateOnly(2025, 3, 4) };
}
