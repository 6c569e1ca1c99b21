using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class PredicateTests
{
    [Theory]
    [InlineData("79 died in Oda.", "79 die Agent")]
    [InlineData("The mill burned and 79 perished.", "79 perish Agent")]
    [InlineData("The firm has 340 posts, 17 percent of the approved strength.", "340; 17")]
    public void A_verb_form_is_read_by_its_place(string sentence, string expected) => Found.Predicates(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The mine killed nine sailors and wounded 14.", "9 kill Patient; 14 wound Patient")]
    [InlineData(
        "Over 40 marines, more than 20 pilots, and around 90 villagers have been killed.",
        ">40 kill Patient; >20 kill Patient; 90 kill Patient"
    )]
    [InlineData("The raid left nine sailors dead and 14 injured.", "9 dead State; 14 injure State")]
    [InlineData("Nine sailors will be evacuated.", "9 evacuate Patient irrealis")]
    [InlineData("Nine sailors were not hurt.", "9 hurt Patient not")]
    [InlineData("Nine sailors weren't hurt.", "9 hurt Patient not")]
    [InlineData("Nine sailors werent hurt.", "9 hurt Patient not")]
    [InlineData("Nine sailors didn’t survive.", "9 survive Agent not")]
    [InlineData("Nine sailors won't be moved.", "9 move Patient not irrealis")]
    [InlineData("The guards didn't arrest nine sailors.", "9 arrest Patient not")]
    [InlineData("The death toll rose to 51.", "51 death State")]
    [InlineData("The death toll, initially nine, has risen to 51.", "9; 51 death State")]
    [InlineData("The lorry ran into seven vans, and was burning.", "7")]
    [InlineData("The lorry ran into seven vans that were burning.", "7 burn Agent")]
    [InlineData("After seven pilots were hurt, the port closed.", "7 hurt Patient")]
    [InlineData("Feeding these seven pilots would help.", "7 feed Patient")]
    [InlineData("No arrests were made in any of the three raids.", "0 arrest State; 3")]
    [InlineData("It leaves out the 629 who drowned.", "629 drown Agent")]
    [InlineData("It burned five times brighter.", "5")]
    [InlineData("There were 51 deaths.", "51 death State")]
    [InlineData("About 300 rebels are believed to be hiding there.", "300 hide Agent")]
    [InlineData("A sailor was shot.", "1 shoot Patient")]
    [InlineData("No casualties were reported.", "0 casualty State")]
    [InlineData("Nobody was hurt.", "0 hurt Patient")]
    [InlineData("Two barns were destroyed and nine damaged.", "2 destroy Patient; 9 damage Patient")]
    [InlineData("Five barns destroyed, 40% contained", "5 destroy Patient; 40 contain Patient")]
    [InlineData("The raid left two men and four women dead.", "2 dead State; 4 dead State")]
    [InlineData("Two of them were pronounced dead.", "2 dead State")]
    [InlineData("The army shot down two jets.", "2 shoot down Patient")]
    [InlineData("Four found shot dead in Riverton", "4 dead State")]
    [InlineData("Four millers shot dead in Riverton", "4 dead State")]
    [InlineData("Four millers shot dead that night in Riverton", "4 dead State")]
    [InlineData("Four millers shot dead a judge.", "4 shoot Agent; 1 shoot Patient")]
    [InlineData("A miller shot dead the two judges.", "2 shoot Patient")]
    [InlineData("Four millers beat to death a judge.", "4 beat Agent")]
    [InlineData("One dead, three critically injured after a crash", "1 dead State; 3 injure State")]
    [InlineData("A 9-year-old girl was killed.", "1 kill Patient; 9 kill Patient")]
    [InlineData("Medics found four men had been shot.", "4 shoot Patient")]
    [InlineData("Twelve rafts (seven of them new), were sunk by the gale.", "12 sink Patient; 7")]
    [InlineData("Twelve rafts (seen from the port) were sunk by the gale.", "12 sink Patient")]
    [InlineData("Twelve rifles, some flares and 40 cartridges were found.", "12 find Patient; 40 find Patient")]
    [InlineData("Divers found twelve rifles, flares and 40 cartridges.", "12 find Patient; 40 find Patient")]
    [InlineData("Twelve rifles, flares and a map were found.", "12 find Patient")]
    [InlineData("The raid killed twelve sailors, nurses and 40 pilots said.", "12 kill Patient; 40 say Agent")]
    [InlineData("The gale sank 40 boats in the bay and 12 beyond it.", "40 sink Patient; 12 sink Patient")]
    [InlineData(
        "The gale sank 40 boats, including 12 ferries, and damaged nine piers.",
        "40 sink Patient; 12 sink Patient; 9 damage Patient"
    )]
    [InlineData(
        "The gale sank 40 boats, including 12 ferries, and wounded over 90.",
        "40 sink Patient; 12 sink Patient; >90 wound Patient"
    )]
    [InlineData("Nine sailors returned, including two who were hurt.", "9 return Agent; 2 hurt Patient")]
    [InlineData("The 11 Danes were arrested in the port, along with five clerks.", "11 arrest Patient; 5 arrest Patient")]
    [InlineData(
        "Three pilots, including Brandt, four nurses and a cook have been arrested.",
        "3 arrest Patient; 4 arrest Patient; 1 arrest Patient"
    )]
    [InlineData("The nine sailors, six Danes, and two Poles, were arrested.", "9 arrest Patient; 6 arrest Patient; 2 arrest Patient")]
    [InlineData("Two nurses, ages 31 and 42, were wounded by the blast.", "2 wound Patient; 31; 42")]
    [InlineData("Brandt drowned along with nine others.", "9 drown Agent")]
    [InlineData("Brandt was arrested together with nine others.", "9 arrest Patient")]
    [InlineData("The sister of two sailors was arrested.", "2")]
    [InlineData("The wives of the 12 who drowned have left.", "12 drown Agent")]
    [InlineData("Four boats were currently available.", "4 available State")]
    [InlineData("A family of four was killed in the gale.", "1 kill Patient; 4 kill Patient")]
    [InlineData("They sold twelve pairs of knitted socks.", "12 sell Patient")]
    [InlineData("That brought the sum to 19 and many other pilots are waiting.", "19")]
    [InlineData("There are nine sailors waiting for a berth and only four boats leave.", "9 wait Agent; 4 leave Agent")]
    [InlineData("Nine sailors were also aboard.", "9 aboard State")]
    public void What_happened_is_found_before_behind_and_across_a_list(string sentence, string expected) =>
        Found.Predicates(sentence).Should().Be(expected);

    [Fact]
    public void What_people_are_not_denies_no_count_of_them() =>
        Found.In("The quarrel was between two sailors who are not from the port.").Should().OnlyContain(m => m.Predicate == null);
}
