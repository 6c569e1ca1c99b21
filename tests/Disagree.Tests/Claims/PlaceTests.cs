using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Where a claim holds, and which places an article opens with and puts into which.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("Four people were killed in Lowick, Ohio.", "Lowick", "Ohio")]
    [InlineData("Four people were killed in the village of Harnum in Kent.", "Harnum", "Kent")]
    [InlineData("Four people were killed in Harnum village in northern Ohio.", "Harnum", "Ohio")]
    [InlineData("Four people were killed in the Canadian town of Lowick.", "Lowick", "Canada")]
    public void An_article_says_which_place_lies_in_which(string text, string inner, string outer) =>
        Read.Claims(text).Should().Contain(c => c.PlacesWithin.ContainsKey(inner) && c.PlacesWithin[inner] == outer);

    [Theory]
    [InlineData("Four people were killed in Aleppo, Raqqa and Hama.")]
    [InlineData("Four people were killed in Aleppo after a march in Hama.")]
    [InlineData("Four people were killed in Aleppo and two in Hama.")]
    public void Places_of_a_list_lie_in_none_of_the_others(string text) =>
        Read.Claims(text).Should().OnlyContain(c => c.PlacesWithin.Count == 0);

    [Theory]
    [InlineData("Raid kills 14", "Fourteen people were killed in Raqqa.", "Raqqa")]
    [InlineData("Raid kills 14", "Forty people were killed in Raqqa.", null)]
    public void A_headline_leaves_out_where(string title, string text, string? place) =>
        Read.Claims(title, text).Should().Contain(c => c.Span.Part == Part.Title && c.Property == "killed").Which.Place.Should().Be(place);

    [Theory]
    [InlineData("Four people were killed in the rebel-held northern harbour town of Raqqa.")]
    [InlineData("Four people were killed in a rocket attack on Raqqa.")]
    public void A_place_may_stand_behind_what_it_is_called_or_what_struck_it(string text) =>
        Read.Claims(text).Should().Contain(c => c.Value.Text == "4 people").Which.Place.Should().Be("Raqqa");

    [Theory]
    [InlineData("Four people drowned when the ferry sank off Bergen.", "Bergen")]
    [InlineData("Four people were killed by the fire, which burned nine houses, including a mill at Lowick.", null)]
    [InlineData("Four people were killed, including a child, in Lowick.", "Lowick")]
    public void What_befell_one_of_them_elsewhere_is_not_where_it_was(string text, string? place) =>
        Read.Claims(text).Should().Contain(c => c.Value.Text == "4 people").Which.Place.Should().Be(place);

    [Theory]
    [InlineData("Peru reported four people killed in its southern valleys.", "Peru")]
    [InlineData("Peru said four people died in its southern districts.", "Peru")]
    [InlineData("Peru said four people died.", null)]
    [InlineData("Peru reported four people killed among its citizens abroad.", null)]
    [InlineData("A shell fell in Raqqa. Four people were killed there.", "Raqqa")]
    [InlineData("A shell fell in Raqqa. There were four people killed.", null)]
    [InlineData("On Mindanao, four people were killed.", "Mindanao")]
    [InlineData("Four people were killed, among them at least two Germans.", null)]
    [InlineData("A bomb went off in one of Europe's biggest halls, killing four people.", null)]
    [InlineData("The ministry in Raqqa said four people were killed.", null)]
    [InlineData("At St Mark's Church four people were killed.", "St Mark's Church")]
    [InlineData("A nurse at St Mark's Hospital said four people were killed.", null)]
    public void A_place_may_be_the_subject_or_told_before(string text, string? place) =>
        Read.Claims(text).Should().Contain(c => c.Value.Text == "4 people").Which.Place.Should().Be(place);

    [Fact]
    public void Each_of_several_places_has_its_own() =>
        Read.Claims("The quake killed 40 people in Peru, 12 in Chile and nine in Bolivia.")
            .Where(c => c is { Property: "killed", Place: not null })
            .Select(c => c.Value.Text + " @ " + c.Place)
            .Should()
            .Equal("40 people @ Peru", "12 @ Chile", "9 people @ Bolivia");

    [Theory]
    [InlineData("Rocket fire from Raqqa killed four people in Hama.", "Hama")]
    [InlineData("Rockets launched from Raqqa killed four people.", null)]
    public void Where_a_shot_came_from_is_not_where_it_hit(string text, string? place) =>
        Read.Claims(text).Should().Contain(c => c.Value.Text == "4 people").Which.Place.Should().Be(place);

    [Theory]
    [InlineData("Four people were killed, among them a teacher from Raqqa.")]
    [InlineData("A Raqqa man shot and killed four people.")]
    [InlineData("Nadia Rahman, 34, of Raqqa, is one of four people killed.")]
    public void Where_somebody_comes_from_is_not_where_it_happened(string text) =>
        Read.Claims(text)
            .Should()
            .Contain(c => c.Value.Text == "4 people")
            .Which.Should()
            .Match<Claim>(c => c.Place == null && c.LeadPlaces.Count == 0);

    [Theory]
    [InlineData("Nine patients were flown to Norway and three were sent to Kuwait.", "9 people", "Norway")]
    [InlineData("Nine patients were flown to Norway and three were sent to Kuwait.", "3 people", "Kuwait")]
    [InlineData("Radars were sent to Norway, but not to the two bases in Kuwait.", "2 bases", "Kuwait")]
    [InlineData("A 400-strong rebel force of 300 gunmen hid in Kuwait.", "300 people", "Kuwait")]
    public void Where_people_and_things_were_taken_is_their_place(string text, string value, string place) =>
        Read.Claims(text).Should().Contain(c => c.Value.Text == value).Which.Place.Should().Be(place);

    [Theory]
    [InlineData("Rockets hit two military bases -- one in Norway and one in Kuwait.", "2 military bases")]
    public void A_list_of_the_things_counted_is_not_their_place(string text, string value) =>
        Read.Claims(text).Should().Contain(c => c.Value.Text == value).Which.Place.Should().BeNull();

    [Fact]
    public void What_is_said_of_a_town_answers_the_question_about_its_province()
    {
        var report = CrossCheck.Default.Run(
            new Article("A Post", "A bomb killed 12 people on Friday in Lowick city in Hama province.")
            {
                Id = "a",
                Published = new DateOnly(2021, 3, 6),
            },
            new Article("B Post", "A bomb killed 14 people in Lowick on Friday.") { Id = "b", Published = new DateOnly(2021, 3, 6) },
            new Article("C Post", "A bomb killed 14 people in Hama province on Friday.") { Id = "c", Published = new DateOnly(2021, 3, 6) }
        );

        report
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.Claims.Any(c => c.Property == "killed"))
            .Which.Topic.ArticleCount.Should()
            .Be(3);
    }
}
