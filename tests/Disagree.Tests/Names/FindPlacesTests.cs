namespace Disagree.Tests.Names;

/// <summary>Names of places alone.</summary>
public sealed class FindPlacesTests
{
    [Theory]
    [InlineData("The village of Qarun lies near Lake Seren.", "Qarun=Place:Qarun", "Lake Seren=Place:Lake Seren")]
    [InlineData(
        "St. Marlow Parish and the Seren Air base were closed.",
        "St. Marlow Parish=Place:St. Marlow Parish",
        "Seren Air=Place:Seren Air"
    )]
    [InlineData("They lived in Ain al-Seren before.", "Ain al-Seren=Place:Ain al-Seren")]
    [InlineData(
        "It lies on 25th Street near NW 61st Avenue and Highway 82.",
        "25th Street=Place:25th Street",
        "NW 61st Avenue=Place:NW 61st Avenue",
        "Highway 82=Place:Highway 82"
    )]
    [InlineData(
        "West Oslo homes and homes between Quarn and Tarlo streets shook.",
        "West Oslo=Place:West Oslo",
        "Quarn=Place:Quarn",
        "Tarlo=Place:Tarlo"
    )]
    [InlineData("He was shot at Quarn before dawn.", "Quarn=Place:Quarn")]
    [InlineData(
        "It stood in the 1700 block of Quarn Court, near Samuel TSH.",
        "Quarn Court=Place:Quarn Court",
        "Samuel TSH=Place:Samuel TSH"
    )]
    [InlineData("A boat sank in St. Quarn.", "St. Quarn=Place:St. Quarn")]
    [InlineData("LA SEREN, Texas - A boat sank.", "LA SEREN=Place:LA SEREN", "Texas=Place:Texas")]
    [InlineData("They came from south Korea.", "south Korea=Place:South Korea")]
    [InlineData("They live on the North Side of Oslo.", "North Side=Place:North Side", "Oslo=Place:Oslo")]
    [InlineData("They left the Town of Seren in May.", "Town of Seren=Place:Town of Seren")]
    [InlineData("SERENBURG — Boats left.", "SERENBURG=Place:SERENBURG")]
    [InlineData("In Quarn, where boats are built, it rained.", "Quarn=Place:Quarn")]
    [InlineData("A study by the university of Quarn Marn found nets.", "Quarn Marn=Place:Quarn Marn")]
    [InlineData("Norway's Defence Minister said so.", "Norway=Place:Norway")]
    public void A_place_is_found(string text, params string[] expected) => NamesIn.Told(text).Should().Equal(expected);
}
