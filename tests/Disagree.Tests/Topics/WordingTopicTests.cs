using Disagree.Articles;

namespace Disagree.Tests.Topics;

public sealed class WordingTopicTests
{
    [Theory]
    [InlineData(
        "The harbour authority has quarantined 40 trawlers in the northern basin.",
        "Forty trawlers are under quarantine in the northern basin, the harbour authority says."
    )]
    [InlineData("Wool made up 30 percent of the island's exports.", "The island gets 30 percent of its exports from wool.")]
    [InlineData("The tunnel under the glacier is 900 metres long.", "A tunnel of 900 metres leads under the glacier.")]
    [InlineData("Volunteers painted 60 benches along the river promenade.", "The river promenade has got 60 freshly painted benches.")]
    [InlineData(
        "The bakery auctioned its old oven, built by Ines Tarvo, for 4,200 dollars.",
        "Oven by Ines Tarvo sold by bakery for $4,200"
    )]
    [InlineData(
        "Tram fares jumped by 6 percent, the highest rise in a decade.",
        "Fares of trams were raised 6% in March, highest in a decade"
    )]
    [InlineData("Council Seeks $2 Million in Library Cuts", "The council seeks to slash 2 million dollars from the library.")]
    [InlineData("The gale left 300 cottages without power, the utility said.", "300 cottages have no electricity after the gale")]
    [InlineData(
        "Petra Lund says business at her tea shop in Arvik is down 25 percent.",
        "Tea shop owner says business is down by at least 25 percent"
    )]
    [InlineData(
        "Heirs of the four who drowned, and of a diver who lost an arm, will each receive $90,000.",
        "Heirs of the drowned and of a maimed diver will receive $90,000"
    )]
    [InlineData(
        "Lund faces a curfew, plus an order to pay back what her counsel called $7,000 in benefits.",
        "She will be made to pay back $7,000 in benefits"
    )]
    [InlineData("Fines at the weir range from 500 crowns ($45) up to 90,000 crowns ($8,100).", "Fines at the weir are up to $8,100.")]
    [InlineData(
        "A list of 9 of the valley's most crooked bridges was printed by the Arvik paper.",
        "The Arvik paper has printed a list of 9 crooked bridges"
    )]
    [InlineData("Inspectors sealed more than 300 goat and cattle farms.", "More than 300 cattle and goat farms were sealed by inspectors")]
    [InlineData(
        "Tram drivers had most trouble with the new brakes on their cabs (31%).",
        "More than 1 in 4 drivers of a tram have trouble with the brakes"
    )]
    [InlineData("The town 's choir sold 40 of the choir 's oldest drums.", "Choir of the town sells 40 of its oldest drums")]
    [InlineData("The bank has a $5 million agreement to settle the ferry lawsuit", "Bank to pay $5 million to settle ferry lawsuit")]
    [InlineData("Mayor Ana Ruiz approves tram wage increase to $15", "Tram drivers are about to get a tram wage of $15 as Ruiz approves")]
    public void Amounts_of_sentences_that_share_most_of_their_words_answer_one_question(string one, string other) =>
        Compared(one, other).Should().Be(1);

    [Theory]
    [InlineData(
        "The harbour authority has quarantined 40 trawlers in the northern basin.",
        "A shipyard in the south sold 40 trawlers to a museum."
    )]
    [InlineData("Volunteers painted 60 benches along the river promenade.", "Volunteers planted 60 oaks along the river promenade.")]
    [InlineData(
        "Nine days after the storm the villages of the southern delta are cut off.",
        "The villages of the southern delta were cut off by the storm for two days."
    )]
    [InlineData("Thousands cheered at the match.", "The boy shouted at thousands of gulls.")]
    [InlineData(
        "The choir says 40 members sang at the town hall on Monday.",
        "Of the members of the choir 70 were injured when the town hall fell in on Monday."
    )]
    [InlineData("Investigators say one felony fraud charge was dropped, and two kites were seen.", "Children flew two kites.")]
    [InlineData("The harbour board spent $4 million on the old quay.", "The harbour board will spend $6 million on the old quay.")]
    [InlineData("The choir sold $400 of tea at the fair.", "The choir will sell $900 of tea at the fair.")]
    public void Amounts_of_other_things_or_in_other_words_do_not(string one, string other) => Compared(one, other).Should().Be(0);

    [Theory]
    [InlineData(
        "The burglar had hidden two lanterns in the cellar of the old mill, a neighbour recalled.",
        "Two lanterns in the cellar of the mill show that he worked at night."
    )]
    [InlineData(
        "Her letters, the court heard, mention a transfer of $90,000 to an aunt in Lisbon.",
        "Before she left, the treasurer had transferred $90,000 to Lisbon."
    )]
    [InlineData(
        "The minister bought furs, a $41,000 Veldt saddle and a boat.",
        "Among the goods are a $2,100 lamp, a $41,350 silver-plated Veldt saddle, and $9,000 worth of carpets."
    )]
    public void Amounts_in_sentences_that_are_otherwise_unlike_do_so_where_the_words_around_them_are_rare_and_shared(
        string one,
        string other
    ) => Compared(one, other).Should().Be(1);

    [Theory]
    [InlineData(
        "The treasurer bought a boat and a $9,000 Veldt clock.",
        "The trial heard of her lamps, which were sold; she owned a $9,250 men's Veldt clock.",
        1
    )]
    [InlineData(
        "The treasurer bought a boat and a $9,000 Veldt clock.",
        "The trial heard of her lamps, which were sold; she owned a $9,250 pearl clock.",
        0
    )]
    public void Prices_of_one_thing_answer_one_question_whatever_else_is_said(string one, string other, int questions) =>
        Compared(one, other).Should().Be(questions);

    [Theory]
    [InlineData(
        "Ida Brand wired 9,000 dollars to Olav Moe in March.",
        "A transfer of 9,500 dollars from Ida Brand was found by Olav Moe.",
        1
    )]
    [InlineData("Ida Brand wired 9,000 dollars to Olav Moe in March.", "Ida Brand sent 9,500 dollars to a bank.", 0)]
    public void Money_sent_is_told_by_its_two_sides(string one, string other, int questions) => Compared(one, other).Should().Be(questions);

    [Theory]
    [InlineData("It was loud - hundreds of shots, neighbours say.", "Hundreds of shots were fired, the police said.", 1)]
    [InlineData("It was a village of 40 cottages.", "The fire destroyed 30 cottages.", 0)]
    public void What_happens_is_counted_though_a_sentence_names_no_deed(string one, string other, int questions) =>
        Compared(one, other).Should().Be(questions);

    [Fact]
    public void Each_amount_of_a_sentence_finds_the_one_in_like_words()
    {
        var verdicts = Verdicts(
            "The shelf is 18 inches wide and 10 inches deep, the carpenter said.",
            "The carpenter built a shelf 10 inches deep and 18 inches wide."
        );
        verdicts.Should().HaveCount(2).And.OnlyContain(v => v.Outcome == Disagree.Verdicts.Outcome.Agree);
    }

    [Fact]
    public void A_foreseen_property_is_never_taken_for_another() =>
        Compared("The storm injured 12 sailors in the harbour of Arvik.", "The storm killed 12 sailors in the harbour of Arvik.")
            .Should()
            .Be(0);

    [Theory]
    [InlineData("Norway beat Denmark 3-1.", "In Oslo, Denmark lost 1-3 to Norway.", 2)]
    [InlineData("Norway beat Denmark 3-1.", "Norway beat Iceland 3-1.", 0)]
    [InlineData("Champions Hallingdal took the cup with a 4-2 win over Denmark.", "Hallingdal of Brazil beat Denmark 4-2 in the cup", 2)]
    public void Scores_are_of_one_match_where_both_sides_are_named(string one, string other, int questions) =>
        Compared(one, other).Should().Be(questions);

    private static int Compared(string one, string other) => Verdicts(one, other).Count;

    private static List<Disagree.Verdicts.Verdict> Verdicts(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(Post("a", one), Post("b", other))
                .Verdicts.Where(v => v.Topic.Kind == Disagree.Claims.ClaimKind.Number && v.Topic.ArticleCount == 2),
        ];

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
