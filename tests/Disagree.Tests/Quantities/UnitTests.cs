using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class UnitTests
{
    [Theory]
    [InlineData("Fares from 50 cents to $2 were noted.", "0.5–2 dollar")]
    [InlineData("Fares run from 900 yen ($8) up to 3,000 yen.", "900–3000 JPY")]
    [InlineData("The bank cut it by a quarter of a percentage point.", "0.25 pp")]
    [InlineData("He bought a 9mm pistol for $9mm.", "9 mm; 9000000 dollar")]
    public void Units_join_what_two_numbers_say(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The wall is 12 kilometers long.", "12 km")]
    [InlineData("They held a 12-mile strip.", "12 [mi_i]")]
    [InlineData("Crews cut a 10- to 15-mile line.", "10–15 [mi_i]")]
    [InlineData("The three-square-mile quarter fell.", "3 [mi_i]2")]
    [InlineData("The fire burned 9,300 acres.", "9300 [acr_us]")]
    [InlineData("It holds 40 m3 of water.", "40 m3")]
    [InlineData("The van did 90 mph.", "90 [mi_i]/h")]
    [InlineData("The wind blew at 40 kilometres per hour.", "40 km/h")]
    [InlineData("It was 31 degrees Celsius.", "31 Cel")]
    [InlineData("It was -4°F.", "-4 [degF]")]
    [InlineData("Turn the valve by 30 degrees to the right angle.", "30 deg")]
    [InlineData("Unemployment fell by 0.4 percentage points.", "0.4 pp")]
    [InlineData("Turnout reached 61 percent.", "61 percent")]
    [InlineData("He stands 6 feet 3 inches tall.", "6.25 [ft_i]")]
    [InlineData("He stands 6'3\" in socks.", "6.25 [ft_i]")]
    [InlineData("He stands 6'3 in socks.", "6.25 [ft_i]")]
    [InlineData("It is two yards, 7 feet and 3 inches wide.", "159 [in_i]")]
    [InlineData("The fence is 5' high.", "5 [ft_i]")]
    [InlineData("The strand is 2.1 pm wide.", "2.1 pm")]
    [InlineData("It may take a day or two.", "2 d")]
    [InlineData("The stone gained 4 m/s2.", "4 m/s2")]
    [InlineData("Temperatures fell to the low 20s.", "20–23 deg")]
    [InlineData("They waited two hours and 10 minutes.", "130 min")]
    [InlineData("They waited half an hour.", "30 min")]
    [InlineData("Two girls, 7 and 5, waved.", "2 person girl; 7 a; 5 a")]
    [InlineData("Ana Brandt, 16 (left), waved.", "16 a")]
    [InlineData("They value it at $12 to $18 a share.", "12–18 dollar/share")]
    [InlineData("They paid dlrs 2 million.", "2000000 dollar")]
    [InlineData("The plant pumps 4,000 barrels a day.", "4000 [bbl_us]/d")]
    [InlineData("A magnitude 6.4 quake struck.", "6.4 magnitude")]
    [InlineData("The sack weighs 20 (kg).", "20 kg")]
    [InlineData("The canal is dozens of miles long.", "24–100 [mi_i]")]
    [InlineData("It cost tens of thousands of dollars.", "20000–100000 dollar")]
    [InlineData("The gas is held near absolute zero.", "0 K")]
    [InlineData("Percent of 17", "17 percent")]
    [InlineData("Per cent of forty:", "40 percent")]
    [InlineData("A fathom is exactly 6 feet.", "1 [fth_i]; 6 [ft_i]")]
    [InlineData("It cost 70 l.e. at the kiosk.", "70 EGP")]
    public void Units_are_told_by_their_code(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("An absolute zero limit was set.", "0 1 limit")]
    [InlineData("A small percent of 40 voters came.", "40 person voter")]
    [InlineData("A fathom is an old measure.", "")]
    [InlineData("A foot is 3 times a thumb.", "3 1 time")]
    public void Words_of_measure_that_measure_nothing(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("It cost $1.4bn.", "1400000000 dollar")]
    [InlineData("It cost US$40 million.", "40000000 USD")]
    [InlineData("It cost P200,000 a head.", "200000 P/head")]
    [InlineData("It cost K2.5 billion in Lusaka.", "2500000000 ZMW")]
    [InlineData("Manila spent P300,000 a boat.", "300000 PHP")]
    [InlineData("The road near Durban cost R5m.", "5000000 ZAR")]
    [InlineData("It cost S/ 40 million.", "40000000 PEN")]
    [InlineData("It cost 300 euros.", "300 EUR")]
    [InlineData("It cost €300.", "300 EUR")]
    [InlineData("It cost RM45.", "45 MYR")]
    [InlineData("It cost A$12.50.", "12.5 AUD")]
    [InlineData("A $5 million prize was won.", "5000000 dollar")]
    [InlineData("It cost 30 Swiss francs.", "30 CHF")]
    [InlineData("It cost between $3 and $5 billion.", "3000000000–5000000000 dollar")]
    [InlineData("The firm made a profit of 90 million pounds.", "90000000 GBP")]
    [InlineData("The boy lifted 90 pounds of rice.", "90 [lb_av]")]
    [InlineData("It costs nine dollars and thirty cents.", "9.3 dollar")]
    [InlineData("It costs two yuan and five mao six.", "2.56 CNY")]
    [InlineData("It costs Rs. 500 crore.", "5000000000 INR")]
    [InlineData("He owes not a penny.", "1 penny")]
    [InlineData("Oil fell from $80 a barrel to $65.", "65–80 dollar/[bbl_us]")]
    [InlineData("It earned $0.15 per diluted share.", "0.15 dollar/share")]
    [InlineData("It yields 12 cents a share.", "12 cent/share")]
    [InlineData("Fines of over 5,000 Danish kroner ($740) are rare.", ">5000 DKK; >740 dollar")]
    public void Money_keeps_its_currency(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("A 34-year-old pilot waved.", "34 a")]
    [InlineData("The girl is 11 years old.", "11 a")]
    [InlineData("Ida Brand, 34, was freed.", "34 a")]
    [InlineData("She turned 90 on Monday.", "90 a")]
    [InlineData("Divers found the boy, 15, near the weir.", "15 a")]
    [InlineData("Search for missing girl, 7", "7 a")]
    [InlineData("He was aged 17.", "17 a")]
    [InlineData("She is in her early fifties.", "50–53 a")]
    [InlineData("A man in his mid-30s left.", "33–37 a")]
    [InlineData("The nurse is in her 40s.", "40–49 a")]
    [InlineData("Babies younger than three months old sleep.", "<3 mo")]
    public void Ages_are_no_counts(string sentence, string expected)
    {
        Found.Text(sentence).Should().Be(expected);
        Found.In(sentence)[0].Quantity.Unit.Dimension.Should().Be(Disagree.Values.Dimension.Age);
    }
}
