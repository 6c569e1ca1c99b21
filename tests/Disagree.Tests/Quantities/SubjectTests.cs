using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class SubjectTests
{
    private static string Subjects(string sentence) =>
        string.Join("; ", Found.In(sentence).Select(m => m.Subject is { } subject ? sentence[subject.Start..subject.End] : "-"));

    private static string Measured(string sentence) => string.Join("; ", Found.In(sentence).Select(m => m.Counted?.Phrase ?? "-"));

    [Theory]
    [InlineData("The Harbour index fell 2 percent.", "Harbour index")]
    [InlineData("Exports of tin to Norway rose to $5 billion.", "Exports of tin to Norway")]
    [InlineData("On Monday, the ferry, an old boat, was carrying 40 tonnes.", "ferry")]
    [InlineData("The quarry, which opened in June, yields 300 kg a day.", "quarry")]
    [InlineData("A tower that stands 90 metres tall fell.", "tower")]
    [InlineData("Officials said that the dam holds 40 million litres.", "dam")]
    [InlineData("The yard sold 40 boats, each fitted with a 5 kW motor.", "yard; -")]
    [InlineData("Oil gained 2 percent, copper fell 3 percent and tin rose 4 percent.", "Oil; copper; tin")]
    [InlineData("Brandt Steel won 31 contracts.", "Brandt Steel")]
    [InlineData("Brandt reported a profit of $200 million and Tessel $110 million.", "Brandt; Tessel")]
    [InlineData("Tin gained 3 percent and zinc 4 percent.", "Tin; zinc")]
    [InlineData("The firm paid Brandt $3 million and Tessel $2 million.", "firm; firm")]
    [InlineData("The town said 88 barns, the school and 12 shops were destroyed.", "-; -")]
    [InlineData("The mill burned and at least 63 barns were destroyed.", "-")]
    [InlineData("Ana Lund died, aged 91, in Oda.", "Ana Lund")]
    [InlineData("A month ago some 20,000 came.", "-")]
    [InlineData("Ana Lund is a 44-year-old nurse.", "Ana Lund")]
    [InlineData("Ana Lund, a 44-year-old nurse, waved.", "Ana Lund")]
    [InlineData("Police met a 44-year-old nurse.", "-")]
    [InlineData("Deputies spoke of the death of a 44-year-old.", "-")]
    [InlineData("The self-styled baron of the quay owed $3 million.", "self-styled baron of the quay")]
    [InlineData("The northern start-up employs 90 people.", "northern start-up")]
    [InlineData("The price of tin has fallen since March to $40.", "price of tin")]
    [InlineData("Rent for a stall in May was $90.", "Rent for a stall")]
    [InlineData("The brewery giant now expects a loss of $4 million.", "brewery giant")]
    [InlineData("Most growers haul carts that weigh 3 tons.", "carts")]
    [InlineData("The ferry passed the old pier more than 40 times.", "ferry")]
    [InlineData("Brandt to shed 40 jobs", "Brandt")]
    [InlineData("In Lund, sampling between 2011 and 2013 showed 9 ppm.", "sampling")]
    [InlineData("Tin fell from 36 euros at 10pm to 34 euros at 5am, a sharp 3 percent drop.", "Tin; Tin")]
    [InlineData("The ministry wants to spend 30 million euros.", "ministry")]
    [InlineData("For every 9 weeks you wait, the pension will grow, totalling 5 percent.", "-; pension")]
    [InlineData("Norway imports about two-thirds of its tools.", "Norway")]
    [InlineData("Ana drives at a speed of 60 mph.", "Ana")]
    [InlineData("The shop trades on ten days a week.", "shop")]
    [InlineData("Their peace talks between the two towns failed.", "peace talks")]
    [InlineData("Clerks wrote it's the yard of a guild that owns 300 boats.", "yard of a guild")]
    [InlineData("Before the flood global rents were about $40.", "global rents")]
    [InlineData("The tests between 2011 and 2013 came out at 9 ppb.", "tests")]
    [InlineData("Rents for the year ended June 30, 2005 were $42.", "Rents for the year")]
    [InlineData("The raids Aug. 7 destroyed 40 barns.", "raids")]
    [InlineData("The cabinet Saturday sold 40 boats.", "cabinet")]
    [InlineData("The coil used in the pump was 3 metres long.", "coil used in the pump")]
    [InlineData("In the old town, based on 9 visits, the mean rent for a stall was $40.", "-; mean rent for a stall")]
    [InlineData("The pull of the coil was strong and the voltage across it was 7 volts.", "voltage")]
    [InlineData("Brandt Steel fell by that much to 40 crowns.", "Brandt Steel")]
    [InlineData("Rents range from $40 to $90.", "Rents")]
    [InlineData("Wooden barges with 3 tons of salt", "Wooden barges")]
    [InlineData("Four barges weigh about 40 tons each.", "-; barges")]
    [InlineData("The five barges weigh 40 tons.", "-; five barges")]
    [InlineData("An estimated 300 goats weigh 4 tons.", "-; goats")]
    [InlineData("Last year's harvest was 4 tons.", "harvest")]
    [InlineData("This years cargo was 4 tons.", "cargo")]
    [InlineData("The mill he built last year cost $4 million.", "mill")]
    [InlineData("The firm moved its office last week and pays $4 million.", "firm")]
    [InlineData("Brandt won the cup rowing 90 miles.", "Brandt")]
    [InlineData("The news sent the index tumbling 3 percent.", "index")]
    [InlineData("Stocks rose, with the Harbour index gaining 3 percent.", "Harbour index")]
    [InlineData("The melt could cause the lake to rise 11 feet.", "lake")]
    [InlineData("The firm wants the price to fall to $40.", "price")]
    [InlineData("The firm hired a crew to clear 40 roads.", "firm")]
    [InlineData("Their damaged boats weigh 3 tons.", "damaged boats")]
    public void The_subject_of_the_clause(string sentence, string expected) => Subjects(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Brandt Steel lost 40 crowns, or 1.5 percent.", "Brandt Steel; Brandt Steel")]
    [InlineData("Brandt Steel rose 3 percent to 40 crowns.", "Brandt Steel; Brandt Steel")]
    [InlineData("The bridge is 300 metres (980 feet) long.", "bridge; bridge")]
    public void What_one_amount_after_the_other_is_said_of(string sentence, string expected) => Subjects(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Tin +0.4%, lead -2%", "Tin; lead")]
    [InlineData("The losers were Brandt Steel, down 3 percent.", "Brandt Steel")]
    [InlineData("The port saw sales of 300 boats.", "sales")]
    public void What_it_is_attached_to_without_a_verb(string sentence, string expected) => Subjects(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The firm made a profit of $5 million.", "profit", "firm")]
    [InlineData("The firm paid $400 for a new roof.", "new roof", "firm")]
    [InlineData("The bank charges a 2 percent fee.", "fee", "bank")]
    [InlineData("The bank sold a 2 percent stake in the mill.", "stake in the mill", "bank")]
    [InlineData("The bank brought down the fee to 2 percent.", "fee", "bank")]
    [InlineData("The bank pays $90 for a 5 kW pump.", "pump; pump", "bank; bank")]
    [InlineData("The bank won a grant worth $2 million.", "grant", "bank")]
    [InlineData("Brandt Steel, a mill, offers a 20 kg data plan.", "data plan", "Brandt Steel")]
    [InlineData("The tax added $40 to the price of a berth in May.", "price of a berth", "tax")]
    [InlineData("The storm wiped $3 million off their profits.", "profits", "storm")]
    [InlineData("The bank charges a 2 percent fee for clerks with more than $9,000 in savings.", "fee; savings", "bank; clerks")]
    [InlineData("The mill wants to lift output to 3 tons of tin.", "tin", "output")]
    [InlineData("The firm gave its clerks a $90 bonus.", "bonus", "firm")]
    [InlineData("The firm raised long-term loans of $3 million.", "long-term loans", "firm")]
    public void What_is_measured_and_of_whom(string sentence, string measured, string subject)
    {
        Measured(sentence).Should().Be(measured);
        Subjects(sentence).Should().Be(subject);
    }

    [Theory]
    [InlineData("It cost $5 million.")]
    [InlineData("Three boats sank.")]
    [InlineData("There were 12 goats.")]
    [InlineData("At the far end of the quay there are 12 goats.")]
    [InlineData("The mill is one of the oldest barns.")]
    [InlineData("Under the deck lies a motor of 90 kW.")]
    [InlineData("It is well-priced at $25.")]
    public void Nothing_where_no_noun_says_it(string sentence) => Subjects(sentence).Should().Be("-");

    [Theory]
    [InlineData("Rents rose 3 percent year over year.")]
    [InlineData("Rents rose 3 percent month-on-month.")]
    [InlineData("The wheel turns 80 times a minute.")]
    [InlineData("The firm gave them $90 in exchange.")]
    public void Words_that_tell_a_pace_or_a_bargain_are_not_measured(string sentence) => Measured(sentence).Should().Be("-");

    [Theory]
    [InlineData("They dug new shafts in 30 sections of the northern canal.", "northern canal")]
    [InlineData("She lost 12 members of the crew.", "-")]
    public void What_the_things_counted_are_parts_of(string sentence, string subject) => Subjects(sentence).Should().Be(subject);

    [Theory]
    [InlineData("They sold two thirds of the hull.", "-", "hull")]
    [InlineData("The firm keeps about 1/40 of the cost of the voyage.", "-", "cost of the voyage")]
    [InlineData("Two thirds of the boats sank.", "boats", "-")]
    public void A_share_of_one_thing_counts_nothing(string sentence, string measured, string subject)
    {
        Measured(sentence).Should().Be(measured);
        Subjects(sentence).Should().Be(subject);
    }

    [Theory]
    [InlineData("They laid 8 miles (13 km) of new track.", "new track; new track")]
    [InlineData("Brandt made a profit for the second quarter of $2 million, or $11 a share.", "profit; profit")]
    [InlineData("The yard built a 2.4-litre four-cylinder engine.", "engine; cylinder")]
    [InlineData("It sold a 1.2-litre 3 cylinder engine.", "engine; cylinder")]
    [InlineData("It bought 12 ten-metre masts.", "masts; masts")]
    [InlineData("A fine of 10 percent of the yards annual turnover was set.", "yards annual turnover")]
    [InlineData("A three-day, 90-mile walk began.", "walk; walk")]
    [InlineData("The mill lost 60 percent of its value, or $30 million.", "value; value")]
    [InlineData("The 17-year-old fired shots.", "-")]
    [InlineData("They cut a 14m (46ft) section of track.", "section of track; section of track")]
    [InlineData("Brandt expects revenue in the range of $2 million to $4 million.", "revenue")]
    [InlineData("Net loss $312 million against profit of $188 million", "-; profit")]
    [InlineData("It struck at 05:12 local time (11:12 BST) on Friday at a depth of 45km.", "depth")]
    [InlineData("The $640 million Brandt spent was lost.", "-")]
    public void Measures_of_one_thing_share_it(string sentence, string measured) => Measured(sentence).Should().Be(measured);

    [Theory]
    [InlineData("They bought a three cylinder engine.", "engine")]
    [InlineData("An 11-goat convoy left.", "convoy")]
    public void A_count_within_a_noun_is_said_of_the_whole(string sentence, string whole) => Subjects(sentence).Should().Be(whole);

    [Theory]
    [InlineData("Ida Brand said she won 40 medals.", "Ida Brand")]
    [InlineData("The mill burned down after it lost $3 million.", "mill")]
    public void A_pronoun_means_the_subject_before_it(string sentence, string expected) => Subjects(sentence).Should().Be(expected);
}
