using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class CountTests
{
    [Theory]
    [InlineData("Several pilots waved.", "3–10 person pilot")]
    [InlineData("Several barns were destroyed.", "3–10 1 barn")]
    [InlineData("Floods damaged several bridges.", "3–10 1 bridge")]
    [InlineData("The mayor mentioned several pilots.", "3–10 person pilot")]
    [InlineData("Several were hurt.", "3–10 person")]
    public void Several_counts_all_but_what_is_merely_talked_of(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Rebels seized 300 to 500 rifles.", "300–500 1 rifle")]
    [InlineData("Rebels seized between 300 and 500 rifles.", "300–500 1 rifle")]
    [InlineData("The valley shelters around 1800 Harbour Front gunmen.", "~1800 person gunman")]
    [InlineData("At least 17 suspected spies were arrested.", "≥17 person spy")]
    [InlineData("More than 9,000 villagers fled.", ">9000 person villager")]
    [InlineData("The navy flew over 60 air and rocket raids.", ">60 1 raid")]
    [InlineData("A 9-truck convoy left.", "9 1 truck")]
    [InlineData("Smoke rose over a three-storey house.", "3 1 storey")]
    [InlineData("Police arrested over 900 sailors.", ">900 person sailor")]
    [InlineData("The row over nine seats went on.", "9 1 seat")]
    [InlineData("Nine burned, four of them houses.", "9 1; 4 1 house")]
    [InlineData("Three of the 31 pupils escaped.", "3 person pupil; 31 person pupil")]
    [InlineData("Dozens of houses burned.", "24–100 1 house")]
    [InlineData("Nurse, 2 drivers killed in crash", "1 person nurse; 2 person driver")]
    [InlineData("Man and three boys wounded", "1 person man; 3 person boy")]
    [InlineData("No lives were lost.", "0 1 life")]
    [InlineData("Two would-be buyers left.", "2 person buyer")]
    [InlineData("A 50-strong mob came.", "50 person mob")]
    [InlineData("The troupe, now 60 strong, sang.", "60 person")]
    [InlineData("Oda, a village of 900, has a crew of 12.", "900 person; 12 person")]
    [InlineData("A group of 12 sang for the father of two.", "12 person; 2 person")]
    [InlineData("A group of 30 barns burned.", "30 1 barn")]
    [InlineData("Some 640 barns fell and 900 are damaged.", "~640 1 barn; 900 1 barn")]
    [InlineData(
        "Oslo leads with 900 nurses, followed by Rome with 80 and Bonn with 35.",
        "900 person nurse; 80 person nurse; 35 person nurse"
    )]
    [InlineData("The two far-right parties failed.", "2 1 party")]
    [InlineData("Thousands protest tax plan", "2000–10000 1")]
    [InlineData("They cut it to one of nine years.", "9 a")]
    [InlineData("He was one of 13 Cubans aboard.", "1 person cuban; 13 person cuban")]
    [InlineData("Nine MPs and 40 persons voted.", "9 person mp; 40 person person")]
    [InlineData("Two coaches left the rails.", "2 1 coach")]
    [InlineData("Two more of the town's best pilots left.", "2 person pilot")]
    [InlineData("It holds six of Brandt's 40 boats.", "6 1 boat; 40 1 boat")]
    [InlineData("They sold nine of Brandt's remaining boats.", "9 1 boat")]
    [InlineData("The blast killed 40 sailors, including 12 pilots, and hurt 90.", "40 person sailor; 12 person pilot; 90 person sailor")]
    [InlineData("About 100 sailors died, eight of them pilots and over 90 hurt.", "~100 person sailor; 8 person pilot; >90 person sailor")]
    [InlineData("They cut two rope strands.", "2 1 strand")]
    [InlineData("She bought a 12-pack of ale.", "12 1 pack")]
    [InlineData("Police named nine pilots, three of whom fled.", "9 person pilot; 3 person pilot")]
    [InlineData("They raced nineteen thirty-foot boats.", "19 1 boat; 30 [ft_i]")]
    [InlineData("The message went to 15000 homes.", "15000 1 home")]
    [InlineData("No homes were destroyed and none of the flights was cancelled.", "0 1 home; 0 1 flight")]
    [InlineData("No Danish forces were wounded.", "0 1 force")]
    [InlineData("None of the prizes were claimed.", "0 1 prize")]
    [InlineData("The mine killed five sailors, two cooks and eleven dockers.", "5 person sailor; 2 person cook; 11 person docker")]
    [InlineData("Two barns were destroyed and nine damaged.", "2 1 barn; 9 1 barn")]
    [InlineData("The town sold 40 flats at auction and 12 by tender.", "40 1 flat; 12 1 flat")]
    [InlineData("The mine hurt five sailors and 12 others.", "5 person sailor; 12 person sailor")]
    [InlineData("Two 15-year-old boys were hurt.", "2 person boy; 15 a")]
    [InlineData("One shot was fired.", "1 1 shot")]
    [InlineData("Twelve were killed.", "12 person")]
    [InlineData("- 40 homes burned", "40 1 home")]
    [InlineData("Two off-duty pilots left.", "2 person pilot")]
    [InlineData("The gale killed nine sailors and 40 goats.", "9 person sailor; 40 1 goat")]
    [InlineData("He packed three men's suits.", "3 1 suit")]
    [InlineData("The two brothers' mill burned.", "2 person brother")]
    [InlineData("Of the 40, nine were nurses.", "40 1; 9 person nurse")]
    [InlineData("The yard built 300 Class M and Class N trams.", "300 1 tram")]
    [InlineData("It had 300 combined morning and evening trains.", "300 1 train")]
    [InlineData("The guide lists 11 of the valley's most crooked bridges.", "11 1 bridge")]
    [InlineData("Frost closed 40 cattle and goat farms.", "40 1 farm")]
    [InlineData("They sold 40 cattle and built a barn.", "40 1 cattle")]
    [InlineData("Petra Lund scores 13 points.", "13 1 point")]
    [InlineData("Only 1 in 4 villages has a well.", "0.25 1")]
    [InlineData("They wounded 1 in 4 minutes.", "1 person; 4 min")]
    public void Counts_are_read_with_their_bound_and_their_noun(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("A Mig-29 took off from Runway 7.")]
    [InlineData("The treaty dates from 1987.")]
    [InlineData("On March 3, 2016, at 6 am, they met.")]
    [InlineData("She finished in the 12th place.")]
    [InlineData("None of this matters.")]
    [InlineData("Mayor and aides travel.")]
    [InlineData("There is no life on that rock.")]
    public void What_only_names_or_dates_is_no_count(string sentence) => Found.Text(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("Around 1800 Harbour Front gunmen remain.", "Around 1800 Harbour Front gunmen")]
    [InlineData("Rebels seized between 300 and 500 old rifles.", "between 300 and 500 old rifles")]
    public void The_span_covers_hedge_number_and_noun(string sentence, string expected) => Found.Words(sentence).Should().Be(expected);
}
