using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class SharedTests
{
    [Theory]
    [InlineData("It was put at 600 million euros; it now stands at 680 million.", "600000000 EUR; 680000000 EUR")]
    [InlineData("It cost 45 million euros, five million more than planned.", "45000000 EUR; 5000000 EUR")]
    [InlineData("The town sends 260 nurses, 40 fewer than promised.", "260 person nurse; 40 person")]
    [InlineData("It lifts the age from 63 years for cooks and 58 for sailors.", "63 a; 58 a")]
    [InlineData("The age will rise to 65 rather than 67.", "65 a; 67 a")]
    [InlineData("The fire covers 2,700 hectares, up from 1,300 on Monday.", "2700 ha; 1300 ha")]
    [InlineData("Rents fell 3 percent in May and 4 in June.", "3 percent; 4 percent")]
    [InlineData("The firm spent $5 million and reached 3 million viewers.", "5000000 dollar; 3000000 person viewer")]
    [InlineData("The mill paid 90 euros and 4 cooks left.", "90 EUR; 4 person cook")]
    public void A_bare_number_has_the_unit_of_the_one_it_is_set_beside(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The two piers are 5 and 10 miles from the port.", "2 1 pier; 5 [mi_i]; 10 [mi_i]")]
    [InlineData("Sales in Lund and Hull grew 3 and 4 percent, respectively.", "3 percent; 4 percent")]
    [InlineData("The barges carried 12 and 15 cranes respectively.", "12 1 crane; 15 1 crane")]
    [InlineData("Loads of 400, 600 and 900 tons were weighed.", "400 ton; 600 ton; 900 ton")]
    [InlineData("A 5- and a 6-year-old were fed.", "5 a; 6 a")]
    [InlineData("They fed a three year and a seven year old.", "3 a; 7 a")]
    [InlineData("The mine killed 12 and 15 barges sank.", "12 person; 15 1 barge")]
    [InlineData("The index lost 5.4, or 2 percent.", "5.4 1; 2 percent")]
    [InlineData("They met on May 5 and 10 miners left.", "10 person miner")]
    public void What_several_numbers_share_stands_behind_the_last(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Seven barges were lost, two of them new.", "7 1 barge; 2 1 barge")]
    [InlineData("To 90 pupils in 2006, 14 of whom were ill, soup was given.", "90 person pupil; 14 person pupil")]
    [InlineData("Seven miners were hurt, five fatally.", "7 person miner; 5 person miner")]
    [InlineData("The baker died, while nine others suffered burns.", "9 person")]
    [InlineData("It leaves out the 629 who died in the flood.", "629 person")]
    public void Those_told_of_before_are_counted_again(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("About 3,000 Ukrainians and 20 Rotterdammers came.", "~3000 person ukrainian; 20 1 rotterdammer")]
    [InlineData("Three violinists and two bandmates left 12 checklists.", "3 person violinist; 2 person bandmate; 12 1 checklist")]
    [InlineData("It holds 900 Brandts common shares.", "900 1 share")]
    [InlineData("About 500 minority Bengalis and 30 Pakistanis came.", "~500 person bengali; 30 person pakistani")]
    [InlineData("It flew in 12 long-haul jets and 10 House of Lords members.", "12 1 jet; 10 person member")]
    [InlineData("Some 49 \"newly imported\" cases came.", "~49 1 case")]
    public void A_noun_may_tell_by_its_form_what_it_is(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);
}
