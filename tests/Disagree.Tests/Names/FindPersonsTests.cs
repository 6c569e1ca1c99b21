namespace Disagree.Tests.Names;

/// <summary>Names of persons, with their titles and initials, also beside places.</summary>
public sealed class FindPersonsTests
{
    [Theory]
    [InlineData(
        "Lt. Gen. Robert E. Stone III spoke in Oslo.",
        "Lt. Gen. Robert E. Stone III=Person:Robert E. Stone III",
        "Oslo=Place:Oslo"
    )]
    [InlineData("Omar bin Salim al-Haddad left for Hims.", "Omar bin Salim al-Haddad=Person:Omar bin Salim al-Haddad", "Hims=Place:Homs")]
    [InlineData("The strike, spokesman Tarlo Venn added, is over.", "Tarlo Venn=Person:Tarlo Venn")]
    [InlineData("Kim Dae-jung and Moon Jae-in met.", "Kim Dae-jung=Person:Kim Dae-jung", "Moon Jae-in=Person:Moon Jae-in")]
    [InlineData(
        "Police in Marlow, Ohio, and Undersheriff Tarlo Venn agreed.",
        "Marlow=Place:Marlow",
        "Ohio=Place:Ohio",
        "Undersheriff Tarlo Venn=Person:Tarlo Venn"
    )]
    [InlineData(
        "Capt. Bill Keller spoke to Rep. Ruth Stone (D-Ohio).",
        "Capt. Bill Keller=Person:Bill Keller",
        "Rep. Ruth Stone=Person:Ruth Stone",
        "Ohio=Place:Ohio"
    )]
    [InlineData(
        "Ruth Keller Thursday met Tarlo Oke Venn Jr.",
        "Ruth Keller=Person:Ruth Keller",
        "Tarlo Oke Venn Jr=Person:Tarlo Oke Venn Jr"
    )]
    [InlineData(
        "Police know Tarlo D. Venn and Tarlo Orr, Jr., of Harbourton.",
        "Tarlo D. Venn=Person:Tarlo D. Venn",
        "Tarlo Orr, Jr.=Person:Tarlo Orr, Jr.",
        "Harbourton=Place:Harbourton"
    )]
    [InlineData(
        "OSLO -- Former Mayor Ruth Keller left. Angry Turkish troops left.",
        "OSLO=Place:Oslo",
        "Mayor Ruth Keller=Person:Ruth Keller",
        "Turkish=Place:Turkey"
    )]
    [InlineData(
        "They met the 24-year-old Tarlo Venn. The man was identified by police as Marn Green.",
        "Tarlo Venn=Person:Tarlo Venn",
        "Marn Green=Person:Marn Green"
    )]
    [InlineData(
        "Assistant State's Attorney Ruth Keller and District Judge Paul Marlow met.",
        "Assistant State's Attorney Ruth Keller=Person:Ruth Keller",
        "District Judge Paul Marlow=Person:Paul Marlow"
    )]
    [InlineData(
        "Officers found Mecca Quarn in a car. Mecca Quarn, 34, was taken away.",
        "Mecca Quarn=Person:Mecca Quarn",
        "Mecca Quarn=Person:Mecca Quarn"
    )]
    [InlineData("They know Mecca well. Later Mecca Quarn was arrested.", "Mecca=Place:Mecca", "Mecca Quarn=Person:Mecca Quarn")]
    [InlineData(
        "Tessa Quarn came to the house of Mecca Quarn, her mother.",
        "Tessa Quarn=Person:Tessa Quarn",
        "Mecca Quarn=Person:Mecca Quarn"
    )]
    [InlineData(
        "Ruth Quarn went. Later in Mecca Quarn spoke.",
        "Ruth Quarn=Person:Ruth Quarn",
        "Mecca=Place:Mecca",
        "Quarn=Person:Ruth Quarn"
    )]
    [InlineData(
        "Tarlo \"Rusty\" Quarn left. Rusty Quarn was ill, and Rusty slept.",
        "Tarlo \"Rusty\" Quarn=Person:Tarlo \"Rusty\" Quarn",
        "Rusty Quarn=Person:Tarlo \"Rusty\" Quarn",
        "Rusty=Person:Tarlo \"Rusty\" Quarn"
    )]
    [InlineData(
        "Then Second Prime Minister Tarlo Venn met Trade Representative Ruth Keller.",
        "Prime Minister Tarlo Venn=Person:Tarlo Venn",
        "Representative Ruth Keller=Person:Ruth Keller"
    )]
    [InlineData("Photo (Photo: The Clarion/Ruth Keller)", "Ruth Keller=Person:Ruth Keller")]
    [InlineData("Dean Quarn met Dr. Tarlo Venn in May.", "Dean Quarn=Person:Dean Quarn", "Dr. Tarlo Venn=Person:Tarlo Venn")]
    [InlineData(
        "They asked Houston County Sheriff Tarlo Venn.",
        "Houston County=Place:Houston County",
        "Sheriff Tarlo Venn=Person:Tarlo Venn"
    )]
    [InlineData("A boat of T. Tarlo Venn sank.", "T. Tarlo Venn=Person:T. Tarlo Venn")]
    [InlineData("His sister, Quarn, came late.", "Quarn=Person:Quarn")]
    [InlineData("Miami-Seren Mayor Tarlo Venn came.", "Miami-Seren=Place:Miami-Seren", "Mayor Tarlo Venn=Person:Tarlo Venn")]
    [InlineData(
        "They know Tarlo Venn-Quarn. Venn-Quarn, 63, came.",
        "Tarlo Venn-Quarn=Person:Tarlo Venn-Quarn",
        "Venn-Quarn=Person:Tarlo Venn-Quarn"
    )]
    [InlineData(
        "The Minister for Fisheries Ruth Keller met the Bishop of Oslo Paul Marlow.",
        "Minister for Fisheries Ruth Keller=Person:Ruth Keller",
        "Bishop of Oslo Paul Marlow=Person:Paul Marlow"
    )]
    [InlineData("They asked Ruth Keller, President and Chief Executive Officer.", "Ruth Keller=Person:Ruth Keller")]
    [InlineData("Mr. Cook left. They asked Ms. Georgia for it.", "Mr. Cook=Person:Cook", "Ms. Georgia=Person:Georgia")]
    public void A_person_is_found_with_title_and_full_name(string text, params string[] expected) =>
        NamesIn.Told(text).Should().Equal(expected);
}
