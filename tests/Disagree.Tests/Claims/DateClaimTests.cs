using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class DateClaimTests
{
    [Theory]
    [InlineData("The fair, first set for March 9, will be held on March 20.", "2019-03-20")]
    [InlineData("The fair was to be held on March 9 but was put off to March 20.", "2019-03-20")]
    [InlineData("The fair was to be held on March 9 and to end on March 20.", "2019-03-09; 2019-03-20")]
    [InlineData("Hale was jailed in 2016 for a theft in 2014.", "2016-01-01/2016-12-31")]
    [InlineData("Hale was jailed for nine years in 2016.", "2016-01-01/2016-12-31")]
    public void A_day_that_was_given_up_and_the_year_of_a_crime_are_not_those_of_the_event(string text, string expected) =>
        string.Join("; ", Read.Claims(text).Where(c => c.Kind == ClaimKind.Date).Select(c => ((DateValue)c.Value).Period.ToString()))
            .Should()
            .Be(expected);

    [Fact]
    public void An_hour_that_is_said_to_be_wrong_is_no_claim() =>
        Read.Claims("The blast occurred at 3 p.m., not at noon.")
            .Where(c => c.Kind == ClaimKind.Date)
            .Should()
            .ContainSingle()
            .Which.Value.Text.Should()
            .Be("15:00");

    [Theory]
    [InlineData("The army began its offensive on Saturday.", "attack, begin: 2019-02-09")]
    [InlineData("On Saturday, the army began its offensive.", "attack, begin: 2019-02-09")]
    [InlineData("The counteroffensive was repulsed on Saturday.", "counterattack, repel: 2019-02-09")]
    [InlineData("Troops lifted the siege of the port in 2017.", "siege, break: 2017-01-01/2017-12-31")]
    [InlineData("Earlier this month the ministry said that its troops had lifted the siege.", "siege, break: ../2019-02-10")]
    [InlineData("Troops lifted the siege on Friday, not on Thursday as first said.", "siege, break: 2019-02-08")]
    [InlineData("Troops lifted the siege on 4 January rather than 5 January.", "siege, break: 2019-01-04")]
    public void A_date_is_claimed_of_the_event_of_its_clause(string text, string expected) => Read.Dates(text).Should().Be(expected);

    [Theory]
    [InlineData("The offensive goes well, a general said on Saturday.")]
    [InlineData("A general told reporters Friday that the offensive goes well.")]
    [InlineData("A general said on Friday that the town would be shelled.")]
    public void When_something_was_said_is_no_date_of_an_event(string text) => Read.Dates(text).Should().BeEmpty();

    [Theory]
    [InlineData("Sunday's shooting was the talk of the town.", "attack: 2019-02-10; about:")]
    [InlineData("Officers spoke of the Feb. 3 attack on the harbour.", "attack: 2019-02-03; about:")]
    [InlineData("The raid late Tuesday left two men hurt.", "attack: 2019-02-05; about:")]
    [InlineData("Gunmen opened fire in Oslo on Friday.", "attack: 2019-02-08; about: Oslo")]
    [InlineData("Details emerged about a stabbing on Harbour Street last week.", "attack: 2019-01-28/2019-02-03; about: Harbour Street")]
    [InlineData("Ruth Keller left the court. She pleaded guilty Friday.", "plea: 2019-02-08; about: Ruth Keller")]
    [InlineData(
        "Elected in 2015, Ruth Keller resigned on Friday.",
        "election: 2015-01-01/2015-12-31; about: Ruth Keller | resignation: 2019-02-08; about: Ruth Keller"
    )]
    [InlineData("A blaze tore through the mill on Friday.", "fire: 2019-02-08; about:")]
    [InlineData("An earthquake rattled Oslo on Friday.", "quake: 2019-02-08; about:")]
    [InlineData("Ruth Keller tore the letter up on Friday.", "tear: 2019-02-08; about: Ruth Keller")]
    [InlineData("A court put the sentencing down for June 4.", "sentencing: 2019-06-04; about:")]
    [InlineData("Ruth Keller took the oath on Friday.", "taking office: 2019-02-08; about: Ruth Keller")]
    [InlineData("Ruth Keller takes office on March 4.", "taking office: 2019-03-04; about: Ruth Keller")]
    [InlineData("The explosion killed four on Friday.", "attack: 2019-02-08; about:")]
    [InlineData("The storm hit the coast on Friday.", "storm: 2019-02-08; about:")]
    [InlineData("An aftershock hit Oslo on Friday.", "aftershock: 2019-02-08; about:")]
    [InlineData("The takeover is expected to close in May.", "completion: 2019-05-01/2019-05-31; about:")]
    [InlineData("The ferry terminal will close in May.", "closure: 2019-05-01/2019-05-31; about:")]
    [InlineData("Completion is expected in May.", "completion: 2019-05-01/2019-05-31; about:")]
    [InlineData("The drivers' strike starts on March 4.", "strike of workers: 2019-03-04; about:")]
    [InlineData("The quay will open in March, a year late.", "opening: 2019-03-01/2019-03-31; about:")]
    [InlineData("The board agreed on Friday to sell the mill.", "announcement: 2019-02-08; about:")]
    [InlineData("Arvik Mills agreed to buy the ferry line on February 8.", "announcement: 2019-02-08; about: Arvik Mills")]
    [InlineData("Arvik Mills said on Friday it would buy the ferry line.", "announcement: 2019-02-08; about: Arvik Mills")]
    [InlineData("Bidders have until March 4.", "deadline: 2019-03-04; about:")]
    [InlineData("The term given to Ruth Keller on Friday was long.", "give: 2019-02-08; about: Ruth Keller")]
    [InlineData("The votes cast on Friday were counted.", "election: 2019-02-08; about:")]
    [InlineData("Ruth Keller handed in her resignation on Friday.", "resignation: 2019-02-08; about: Ruth Keller")]
    [InlineData("The vote was moved from March 4 to March 8.", "election: 2019-03-04; about: | election: 2019-03-08; about:")]
    [InlineData("The army seized power in 2015.", "coup: 2015-01-01/2015-12-31; about:")]
    [InlineData("Ruth Keller has been mayor since 2015.", "taking office: 2015-01-01/2015-12-31; about: Ruth Keller")]
    [InlineData("Ruth Keller has owned the mill since 2015.", "deal: 2015-01-01/2015-12-31; about: Ruth Keller")]
    [InlineData("Ruth Keller was re-elected in 2015.", "election: 2015-01-01/2015-12-31; about: Ruth Keller")]
    [InlineData("The premiere of the play is on March 4.", "premiere: 2019-03-04; about:")]
    [InlineData("Schools in Oslo reopen on March 4.", "opening: 2019-03-04; about:")]
    [InlineData("The search was called off on Friday.", "search: 2019-02-08; about:")]
    [InlineData("The results were published on Friday.", "results: 2019-02-08; about:")]
    [InlineData(
        "The deal, which Arvik Mills wants to close in May, needs approval.",
        "completion: 2019-05-01/2019-05-31; about: Arvik Mills"
    )]
    [InlineData("It was refurbished last year.", "renovation: 2018-01-01/2018-12-31; about:")]
    public void The_event_is_the_noun_at_the_date_or_else_the_verb(string text, string expected) =>
        string.Join(
                " | ",
                Dated(text)
                    .Select(c =>
                        $"{c.Dated!.Event}: {((DateValue)c.Value).Period}; about: {string.Join(", ", c.Dated.People.Concat(c.Dated.Places))}".TrimEnd()
                    )
            )
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("The 2015 accord was quoted at length.")]
    [InlineData("He read the last chapters of the 1999 novel.")]
    [InlineData("The bank raised its rate for the first time since 2006.")]
    [InlineData("The mill had its worst harvest since 2011.")]
    [InlineData("For the second quarter the mill expects sales of 5 million dollars.")]
    public void The_year_of_a_thing_dates_no_event(string text) => Dated(text).Should().BeEmpty();

    [Theory]
    [InlineData("The explosion happened around 1:30 a.m. Sunday.", "about 01:30")]
    [InlineData("Gunmen opened fire at 10:07 p.m. on Friday.", "22:07")]
    [InlineData("The ferry left for Oslo at 5 a.m.", "05:00")]
    [InlineData("The first call came in at 9:47 p.m.", "21:47")]
    public void A_time_of_day_is_a_claim_of_its_own(string text, string expected) =>
        Read.Claims(text).Single(c => c.Value is DateValue { Clock: not null }).Value.Text.Should().Be(expected);

    [Fact]
    public void A_time_of_day_alone_tells_no_day() =>
        Dated("The explosion happened around 1:30 a.m. and woke the town.").Should().BeEmpty();

    [Theory]
    [InlineData("At 2:15 p.m., hours before the shooting, he called a neighbour.")]
    [InlineData("He called at 2:15 p.m., about 20 minutes after the shooting.")]
    public void A_time_of_day_hours_apart_from_an_event_is_not_when_it_happened(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Value is DateValue && ((DateValue)c.Value).Clock != null);

    private static IEnumerable<Claim> Dated(string text) => Read.Claims(text).Where(c => c.Value is DateValue { Clock: null });
}
