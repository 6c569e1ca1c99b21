using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Words that come near a known wording and say another thing: nothing of them is set side by side.</summary>
public sealed class NotTakenForOneTests
{
    [Theory]
    // each office is one's own
    [InlineData("Ana Ruiz, chief information officer of Norvo Bank, agreed.", "Paul Holm, chief technology officer of Norvo Bank, agreed.")]
    [InlineData(
        "Ana Ruiz, the chief risk officer of Norvo Bank, agreed.",
        "Paul Holm, the chief compliance officer of Norvo Bank, agreed."
    )]
    // held back is not held
    [InlineData("Police held 40 protesters back in Olvik.", "Police arrested 12 protesters in Olvik.")]
    [InlineData("The police hold 40 people responsible for the fire in Olvik.", "Police arrested nine people in Olvik.")]
    // a body sends many teams
    [InlineData("An Oslo University team led by Ana Ruiz found a vaccine.", "An Oslo University team led by Ruth Keller found a planet.")]
    // some of a calling, at one place
    [InlineData(
        "Forty people died in Olvik. Four soldiers were killed at the gate.",
        "Forty people died in Olvik. Nine soldiers were killed."
    )]
    // prices fall, houses do not
    [InlineData("Prices of 40 homes fell in Olvik on Friday.", "The storm in Olvik destroyed 12 homes on Friday.")]
    // a claim for money
    [InlineData("There was no immediate claim for compensation after the crash.", "The Red Front claimed responsibility for the crash.")]
    // an age that is yet to come
    [InlineData("Ana Ruiz, 69, was fined.", "Ana Ruiz could be free in 2024, by which time she will be 75.")]
    [InlineData("Ana Ruiz, 69, was fined.", "Ana Ruiz, who turns 70 on Friday, was fined.")]
    // what was served is not the term
    [InlineData("Ana Ruiz was jailed for nine years.", "Ana Ruiz was jailed for nine years. She has already served 40 months.")]
    [InlineData("Ana Ruiz was jailed for nine years.", "The guidelines called for 12 to 15 years in prison for Ana Ruiz.")]
    // each attack has its length
    [InlineData("The raid on the flat in Oslo lasted three hours.", "The shelling of the port of Oslo lasted nine minutes.")]
    // who lives in a house of the town
    [InlineData("A house in Oslo burned. Some 40 people lived there.", "Oslo is home to 700,000 people.")]
    [InlineData("The dormitory in Arvik burned. Some 400 people live there.", "Arvik is home to 70,000 people.")]
    [InlineData("The skyscraper in Arvik burned. Some 400 people live there.", "Arvik is home to 70,000 people.")]
    [InlineData("A high-rise in Arvik burned. Some 400 people live there.", "Arvik is home to 70,000 people.")]
    [InlineData("The slum outside Arvik burned. Some 400 people live there.", "Arvik is home to 70,000 people.")]
    [InlineData("The quarry lies near Arvik. Some 400 people live there.", "Arvik is home to 70,000 people.")]
    [InlineData("The quarry lies near the town of Arvik. Some 400 people live there.", "Arvik is home to 70,000 people.")]
    // what was meant for it is not what it cost
    [InlineData("The town earmarked 40 million euros for the bridge.", "The bridge cost 52 million euros.")]
    [InlineData("Arvik put aside 40,000 euros for the fair.", "Arvik set aside 52,000 euros for the school.")]
    // far from one place, each by itself
    [InlineData("In Hamburg, 290 km from Berlin, it rained.", "In Leipzig, 190 km from Berlin, it rained.")]
    // at what it was sold is not at what it closed
    [InlineData("Shares of Norvo Bank were offered at $40.", "Shares of Norvo Bank closed at $46.52.")]
    // nobody strikes who strikes somebody
    [InlineData("Nine men struck the guard in Olvik.", "Some 40 men went on strike in Olvik.")]
    // tanks are no people
    [InlineData("The army lost 90 tanks in Olvik, eight of them Danish.", "Nine Danes were killed in Olvik.")]
    public void They_do_not_differ(string one, string other) =>
        Verdicts(one, other).Should().NotContain(v => v.Outcome == Outcome.Differ || v.Outcome == Outcome.OutOfDate);

    [Theory]
    [InlineData("Ana Ruiz was sentenced to two years in prison.", "Ana Ruiz was sentenced to 18 months in prison.")]
    [InlineData("The trial of Ana Ruiz lasted three hours.", "The trial of Ana Ruiz lasted 150 minutes.")]
    public void A_time_in_other_units_is_another_time(string one, string other) =>
        Verdicts(one, other).Should().Contain(v => v.Topic.Kind == ClaimKind.Number && v.Outcome == Outcome.Differ);

    [Theory]
    [InlineData("Forty people were killed at the mill alone.", "Fifty people were killed at the mill alone.", 1)]
    [InlineData("The maker recalled 40 cars in the plant alone.", "The maker recalled 52 cars in the plant alone.", 1)]
    [InlineData("The bus carried 40 people: 25 pupils and 15 teachers.", "The bus carried 40 people: 30 pupils and 10 teachers.", 2)]
    [InlineData("The blast killed 40 people: 25 men and 15 women.", "The blast killed 40 people: 30 men and 10 women.", 2)]
    [InlineData("The blast killed 40 people: 25 adults and 15 children.", "The blast killed 40 people: 30 adults and 10 children.", 2)]
    public void Like_parts_still_differ(string one, string other, int questions) =>
        Verdicts(one, other).Count(v => v.Outcome == Outcome.Differ).Should().Be(questions);

    private static IEnumerable<Verdict> Verdicts(string one, string other) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts;

    private static Article Post(string id, string text) => new($"Post {id}", text) { Id = id, Published = new DateOnly(2019, 6, 12) };
}
