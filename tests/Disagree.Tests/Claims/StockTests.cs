using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>How many of something there are, whatever verb stands beside the number, and whose they are.</summary>
public sealed class StockTests
{
    [Theory]
    [InlineData("The hotel has 54 rooms.", "in all: 54 rooms")]
    [InlineData("The hotel, which has 54 rooms, burned.", "in all: 54 rooms")]
    [InlineData("Guests fled the 54-room hotel.", "in all: 54 room")]
    [InlineData("There are 54 rooms in the hotel.", "in all: 54 rooms")]
    [InlineData("The mill operates 11 ferries.", "in all: 11 ferries")]
    [InlineData("All 143 Arvik shops will keep their name.", "in all: 143 Arvik shops")]
    [InlineData("The chain's 310 shops will keep their name.", "in all: 310 shops")]
    [InlineData("Of the 40 shops, nine will be sold.", "in all: 40 shops")]
    [InlineData("The 4,000-strong force sang.", "in all: 4,000 people")]
    [InlineData("The committee is made up of 15 members.", "in all: 15 people")]
    [InlineData("The panel of seven sang.", "in all: 7 people")]
    [InlineData("The cutter had a crew of nine.", "in all: 9 people")]
    [InlineData("A six-man panel sang.", "in all: 6 people")]
    [InlineData("The council will use 71 of the 120 seats.", "in all: 120 seats")]
    [InlineData("The hotel is spread over six floors.", "in all: 6 floors")]
    [InlineData("The bank has shops in nine states.", "across: 9 states")]
    [InlineData("The bank has shops spread over nine states.", "across: 9 states")]
    public void A_count_of_what_there_is_holds_whatever_is_said_beside_it(string text, string claim) =>
        Read.Numbers(text).Should().Contain(claim);

    [Theory]
    [InlineData("Tarawe is home to 9,000 people.", "population: 9,000 people")]
    [InlineData("They live on Tarawe, an island of 9,000 people.", "population: 9,000 people")]
    [InlineData("The gale hit a town of 9,000.", "population: 9,000 people")]
    [InlineData("The camp shelters 9,000 people.", "population: 9,000 people")]
    [InlineData("The gale hit the town of Bergen. Some 9,000 people live there.", "population: about 9,000 people")]
    [InlineData("Norway has 9,000 people and two banks.", "population: 9,000 people")]
    [InlineData("The camp has grown to 9,000 inhabitants.", "population: 9,000 people")]
    [InlineData("The island's 9,000 people slept.", "population: 9,000 people")]
    [InlineData("Tarawe, where 9,000 people live, was hit.", "population: 9,000 people")]
    [InlineData("The stadium will hold 9,000 people.", "capacity: 9,000 people")]
    [InlineData("The price of the hall, which will hold 9,000 people, fell.", "capacity: 9,000 people")]
    [InlineData("The club has a 9,000-seat ground.", "capacity: 9,000 seat")]
    [InlineData("An arena for 9,000 people was built.", "capacity: 9,000 people")]
    [InlineData("The stadium has room for 9,000 spectators.", "capacity: 9,000 people")]
    [InlineData("The inn had about 80 guests.", "staying: about 80 people")]
    [InlineData("Eighty-three guests and six waiters were in the inn.", "staying: 83 people")]
    [InlineData("Some 300 people were at the market.", "present: about 300 people")]
    public void Those_who_live_or_stay_or_fit_there_are_told_in_many_ways(string text, string claim) =>
        Read.Numbers(text).Should().Contain(claim);

    [Theory]
    [InlineData("Crews reached the port of Lowick. The town has a population of 9,000.", "Lowick")]
    [InlineData("Crews in Lowick waited. The mountain town has a population of 9,000.", "Lowick")]
    [InlineData("Crews in Lowick waited for those in Ansby. The town has a population of 9,000.", null)]
    [InlineData("Crews in Lowick waited for those in Norway. The town has a population of 9,000.", "Lowick")]
    [InlineData("Crews waited in Norway. The town has a population of 9,000.", null)]
    [InlineData("Crews waited in Norway. The country has a population of 9,000.", "Norway")]
    [InlineData("Crews waited in Paris. The country has a population of 9,000.", null)]
    [InlineData("Crews in Lowick waited. A town of 9,000 was hit.", null)]
    public void The_town_is_the_one_place_of_the_sentence_before(string text, string? place) =>
        Read.Claims(text).Single(c => c.Property == "population").Stock!.Holder.Name.Should().Be(place);

    [Theory]
    [InlineData("The hotel has nine empty rooms.")]
    [InlineData("The hotel has nine rooms booked.")]
    [InlineData("The hotel does not have nine rooms.")]
    [InlineData("She has two sons.")]
    [InlineData("Nine rooms were painted.")]
    [InlineData("All nine men who painted the rooms left.")]
    public void A_count_of_some_is_none(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "in all");

    [Theory]
    [InlineData("The hotel has 54 rooms.", "Guests fled the 52-room hotel.", true)]
    [InlineData("Arvik Bank has 143 shops.", "All 143 Arvik shops will keep their name.", true)]
    [InlineData("Arvik Bank has 143 shops.", "Harlan Bank has 390 shops.", false)]
    [InlineData("The 54-room hotel burned.", "The 120-room hospital took in the wounded.", false)]
    [InlineData("Tarawe is home to 9,000 people.", "Menei is home to 400 people.", false)]
    [InlineData("A total of 900 voters stayed away.", "The nine-strong movement will hold talks.", false)]
    [InlineData("The regiment has 700 soldiers.", "The 700-strong regiment left on Friday.", true)]
    [InlineData("The hotel has 54 rooms.", "The flames reached 12 rooms.", false)]
    [InlineData("The committee has 15 members.", "Nine members voted against.", false)]
    [InlineData("The new ground will hold 32,000 people.", "The club will move to an arena for 31,500 people.", true)]
    public void Two_answer_one_question_where_the_holder_is_one(string one, string other, bool isOne) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Any(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2)
            .Should()
            .Be(isOne);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
