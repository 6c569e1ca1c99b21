namespace Disagree.Tests.Names;

/// <summary>Sentences → the names in them: words, what they name, and the canonical form. Here names of other things, and of several kinds.</summary>
public sealed class FindNamesTests
{
    [Theory]
    [InlineData("The pilot flew a Su-25 over the border.", "Su-25=Other:Su-25")]
    [InlineData(
        "Fans of the Seren Classic love Seren Classic mugs.",
        "Seren Classic=Other:Seren Classic",
        "Seren Classic=Other:Seren Classic"
    )]
    [InlineData(
        "Their son, Peter, ran to River Valley Boxing Club.",
        "Peter=Person:Peter",
        "River Valley Boxing Club=Organization:River Valley Boxing Club"
    )]
    [InlineData(
        "He met Seren ISD staff at a Tarlo Shale concert, charged with Grievous Loitering, not loitering.",
        "Seren ISD=Other:Seren ISD",
        "Tarlo Shale=Other:Tarlo Shale",
        "Grievous Loitering=Other:Grievous Loitering"
    )]
    [InlineData(
        "Trucks left al-Seren air base. The Tarlian ISIS cell grew.",
        "al-Seren=Other:al-Seren",
        "Tarlian=Other:Tarlian",
        "ISIS=Organization:Islamic State"
    )]
    [InlineData(
        "It burned at 4501 Tarlo Gorse near Fort Marlow, the Clarion reported.",
        "Tarlo Gorse=Other:Tarlo Gorse",
        "Fort Marlow=Place:Fort Marlow",
        "Clarion=Other:Clarion"
    )]
    [InlineData(
        "They fired at Quarn when he crossed northern Tarlo, south of Marn.",
        "Quarn=Other:Quarn",
        "Tarlo=Place:Tarlo",
        "Marn=Place:Marn"
    )]
    [InlineData("A Tarlian, who left, came back.", "Tarlian=Other:Tarlian")]
    [InlineData(
        "He had a mild lung fever (MLF). MLF is rare.",
        "mild lung fever=Other:mild lung fever",
        "MLF=Other:mild lung fever",
        "MLF=Other:mild lung fever"
    )]
    [InlineData("A man from Quarn was arrested.", "Quarn=Other:Quarn")]
    [InlineData(
        "He was born at St. Quarn's Hospital on St. Tarlo's Day.",
        "St. Quarn's Hospital=Organization:St. Quarn's Hospital",
        "St. Tarlo's Day=Other:St. Tarlo's Day"
    )]
    [InlineData(
        "The Seren Library Manager Ruth Keller met St. Marn Regional Library Manager Paul Orr.",
        "Seren Library=Organization:Seren Library",
        "Manager Ruth Keller=Person:Ruth Keller",
        "St. Marn Regional Library=Organization:St. Marn Regional Library",
        "Manager Paul Orr=Person:Paul Orr"
    )]
    [InlineData(
        "They asked the Seren Harbour Development Corporation Sara Marn about it.",
        "Seren Harbour Development Corporation=Organization:Seren Harbour Development Corporation",
        "Sara Marn=Person:Sara Marn"
    )]
    [InlineData(
        "He studied Harbour Law at Seren College, and Ruth Ward, a friend, left.",
        "Harbour Law=Other:Harbour Law",
        "Seren College=Organization:Seren College",
        "Ruth Ward=Person:Ruth Ward"
    )]
    [InlineData("They want to keep Northwind British-owned.", "Northwind=Other:Northwind", "British=Place:United Kingdom")]
    [InlineData(
        "Rain in Oslo. — Ruth Keller (@RuthsNews) May 4",
        "Oslo=Place:Oslo",
        "Ruth Keller=Person:Ruth Keller",
        "RuthsNews=Other:RuthsNews"
    )]
    [InlineData("Later Quarn pleaded guilty and southern Baptists left the SE side.", "Quarn=Person:Quarn", "Baptists=Other:Baptists")]
    [InlineData(
        "They read the Harbour Safety, Rivers and Ropes Act in May.",
        "Harbour Safety, Rivers and Ropes Act=Other:Harbour Safety, Rivers and Ropes Act"
    )]
    [InlineData("Police hold a guard of the Stick Up Boys.", "Stick Up Boys=Other:Stick Up Boys")]
    [InlineData("They took him to UF Health Oslo in May.", "UF Health Oslo=Other:UF Health Oslo")]
    [InlineData("She was the President of the club.")]
    [InlineData("The closing, he said, is at 4:10PM ET on Friday.")]
    [InlineData("* Boats left. | Photos: nets | Comments (12)")]
    [InlineData("They met rebels from Quarn, who left.", "Quarn=Other:Quarn")]
    [InlineData("It was so in Quarn's case, and near Marn headquarters.", "Quarn=Other:Quarn", "Marn=Other:Marn")]
    [InlineData(
        "They left the Front for Tomorrow and Fishers Worldwide in May.",
        "Front for Tomorrow=Organization:Front for Tomorrow",
        "Fishers Worldwide=Other:Fishers Worldwide"
    )]
    [InlineData("The Minister of Fisheries and Ruth Keller met.", "Fisheries=Other:Fisheries", "Ruth Keller=Person:Ruth Keller")]
    [InlineData("Call 901-528-NETS. [12] According to it, it rained.")]
    [InlineData(
        "Minister Ruth Keller (IRQ) came. The IRQ met.",
        "Minister Ruth Keller=Person:Ruth Keller",
        "IRQ=Organization:IRQ",
        "IRQ=Organization:IRQ"
    )]
    public void A_sentence_gives_its_names(string text, params string[] expected) => NamesIn.Told(text).Should().Equal(expected);

    [Theory]
    [InlineData("People left on Sunday in March.")]
    [InlineData("Firefighters were called. Nobody was hurt.")]
    [InlineData("The turkey was cooked and we ate it with china plates.")]
    [InlineData("Who is it? It is us.")]
    [InlineData("I'm sure we're late. That'll do. We've won.")]
    [InlineData("Footage showed smoke. Authorities said nothing. Bystanders, who wept, left.")]
    [InlineData("They watched TV and a DVD.")]
    [InlineData("Urban sprawl grows. Young people left.")]
    [InlineData("Grandma says so. Neighbor says so too.")]
    [InlineData("Buses ran late. Police said that buses ran.")]
    public void Openings_months_and_common_words_are_no_names(string text) => NamesIn.Told(text).Should().BeEmpty();
}
