using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Tests.Names;

/// <summary>Two names → one or two, and by which rule.</summary>
public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("Col. Ruth Keller", "Army Colonel Ruth Keller", NameReason.Equal)]
    [InlineData("Ruth Keller", "Keller", NameReason.FamilyOnly)]
    [InlineData("Lt. Gen. Robert E. Stone III", "Lieutenant General Robert Stone", NameReason.Shorter)]
    [InlineData("Keller, Ruth", "Ruth Keller", NameReason.Equal)]
    [InlineData("Bill Harper", "William Harper", NameReason.GivenForm)]
    [InlineData("J. R. Marlow", "John Robert Marlow", NameReason.Initial)]
    [InlineData("Abdul Karim Haddad", "Abdelkarim al-Haddad", NameReason.Shorter)]
    [InlineData("Muhammad Zaidan", "Mohamed Zeidan", NameReason.Spelling)]
    [InlineData("Matiur Haddad", "Mati ur-Haddad", NameReason.Spelling)]
    [InlineData("Omar Harith Salman Yusuf al-Dari", "Omar Harith Sulayman Yusuf al-Dari", NameReason.Spelling)]
    [InlineData("Siarhei Ivanavich Lukin", "Sergei Ivanovich Lukin", NameReason.GivenForm)]
    [InlineData("Серге́й Лукин", "Sergey Lukin", NameReason.Equal)]
    [InlineData("the former harbour master Paul Lindgren", "Paul Lindgren", NameReason.Equal)]
    [InlineData("Paul Lindgren, the mayor of Oslo", "Lindgren", NameReason.FamilyOnly)]
    [InlineData("President Park of South Korea", "Park Dae-sik", NameReason.FamilyOnly)]
    [InlineData("Ruth Keller, M.D.", "Dr. Ruth Keller", NameReason.Equal)]
    [InlineData("José Núñez", "Jose Nunez", NameReason.Equal)]
    [InlineData("Naci Haddad", "Naji Haddad", NameReason.Spelling)]
    public void One_person(string a, string b, NameReason reason) => Verify(a, b, NameType.Person, same: true, reason);

    [Theory]
    [InlineData("Col. Peter Lang", "Col. Lang Peters", NameReason.FamilyConflict)]
    [InlineData("Ruth Keller", "Paul Keller", NameReason.GivenConflict)]
    [InlineData("Daniel Porter", "Danielle Porter", NameReason.GivenConflict)]
    [InlineData("Ed Keller", "Ruth Keller", NameReason.GivenConflict)]
    [InlineData("Paul Keller", "John P. Keller", NameReason.GivenConflict)]
    [InlineData("Omar Salim", "Salim Omar", NameReason.GivenConflict)]
    [InlineData("Paul Marlow", "Paul Marlow Jr.", NameReason.Generation)]
    [InlineData("Mr. Porter", "Mrs. Porter", NameReason.TitleConflict)]
    [InlineData("Park Dae-sik", "Park Dae-jin", NameReason.FamilyConflict)]
    [InlineData("Maj. Gen. Ruth Keller", "Maj. Gen. Paul Lindgren", NameReason.GivenConflict)]
    [InlineData("R. K.", "Ruth Keller", NameReason.Unlike)]
    [InlineData("", "Ruth Keller", NameReason.Empty)]
    public void Two_persons(string a, string b, NameReason reason) => Verify(a, b, NameType.Person, same: false, reason);

    [Theory]
    [InlineData("Northern Relief Front", "NRF", NameReason.Acronym)]
    [InlineData("Northern Relief Front (NRF)", "the NRF", NameReason.Acronym)]
    [InlineData("Northwind Inc.", "Northwind", NameReason.Equal)]
    [InlineData("Northwind Motors AG", "Northwind Motors Aktiengesellschaft", NameReason.Equal)]
    [InlineData("German carmaker Northwind", "Northwind", NameReason.Equal)]
    [InlineData("Jaysh al-Shimal", "Shimal Army", NameReason.Spelling)]
    [InlineData("World Health Organization", "WHO", NameReason.Alias)]
    [InlineData("the British Royal Air Force", "RAF", NameReason.Alias)]
    [InlineData("Oslo-based Northern Harbour Council", "Northern Harbour Council", NameReason.Equal)]
    [InlineData("Northern Harbour Lines and Keller Works", "Keller Works and NHL", NameReason.Alias)]
    [InlineData("Ministry of Trade and Tourism", "Trade Ministry", NameReason.Shorter)]
    [InlineData("Central Harbour and Rescue Commission", "CHC", NameReason.Acronym)]
    [InlineData("Popular Mobilisation Units", "PMF", NameReason.Alias)]
    [InlineData("the Iraqi PMF", "Popular Mobilization Forces", NameReason.Alias)]
    [InlineData("Jordanian Harbour Committee", "Harbour Committee of Jordan", NameReason.Spelling)]
    [InlineData("Seattle Harbour Police", "SHP", NameReason.Acronym)]
    [InlineData("Los Angeles Harbour Patrol", "LAHP", NameReason.Acronym)]
    [InlineData("Houston Harriers", "Houston", NameReason.Shorter)]
    [InlineData("General Motors (GM) and Keller Works", "GM and Keller Works", NameReason.Alias)]
    [InlineData("Houston Harriers", "Harrier", NameReason.Shorter)]
    [InlineData("Air Force", "the USAF", NameReason.Description)]
    public void One_body(string a, string b, NameReason reason) => Verify(a, b, NameType.Organization, same: true, reason);

    [Theory]
    [InlineData("Seren Democratic Forces", "Seren Democratic Council", NameReason.UnexplainedWords)]
    [InlineData("Seren Army", "Free Seren Army", NameReason.DistinguishingWord)]
    [InlineData("Turkish Navy", "Greek Navy", NameReason.UnexplainedWords)]
    [InlineData("Northwind Fund II", "Northwind Fund III", NameReason.UnexplainedWords)]
    [InlineData("UNICEF", "UNESCO", NameReason.KnownApart)]
    [InlineData("Islamic State", "Islamic State Khorasan", NameReason.KnownApart)]
    [InlineData("Bank of Seren", "Bank of Marlow", NameReason.UnexplainedWords)]
    [InlineData("Northern Harbour Lines", "Northern Harbour Lines and Keller Works", NameReason.DistinguishingWord)]
    [InlineData("Northern Harbour Lines and Keller Works", "Northern Harbour Lines and Porter Works", NameReason.UnexplainedWords)]
    [InlineData("Seren River", "Seren", NameReason.DistinguishingWord)]
    [InlineData("Harbour Board of Kenya", "Harbour Board of Uganda", NameReason.UnexplainedWords)]
    [InlineData("Harbour Board of Kenya", "Harbour Board", NameReason.DistinguishingWord)]
    [InlineData("Houston Chemicals", "Houston", NameReason.DistinguishingWord)]
    [InlineData("Houston Harriers", "Dallas", NameReason.UnexplainedWords)]
    [InlineData("Air Force", "the RAF", NameReason.UnexplainedWords)]
    [InlineData("Houston Harrier", "Dallas Harriers", NameReason.UnexplainedWords)]
    public void Two_bodies(string a, string b, NameReason reason) => Verify(a, b, NameType.Organization, same: false, reason);

    [Theory]
    [InlineData("Deir al-Zour", "Deir Ezzor", NameReason.Alias)]
    [InlineData("Zabqa", "al-Zabqah", NameReason.Equal)]
    [InlineData("Köprü", "Kopru", NameReason.Spelling)]
    [InlineData("Nahr Saruq", "Saruq River", NameReason.Spelling)]
    [InlineData("Kyiv", "Kiev", NameReason.Alias)]
    [InlineData("Seren, Ohio", "Seren", NameReason.Equal)]
    [InlineData("Xinlicun", "xin li cun", NameReason.Spelling)]
    [InlineData("Al Jadid", "Al Dzhadid", NameReason.Equal)]
    [InlineData("Ban Nong", "ban hnxng", NameReason.Spelling)]
    [InlineData("Ath Thayl", "Thayl", NameReason.Equal)]
    [InlineData("Harbour Rd", "Harbour Road", NameReason.Spelling)]
    public void One_place(string a, string b, NameReason reason) => Verify(a, b, NameType.Place, same: true, reason);

    [Theory]
    [InlineData("northern Seren", "southern Seren", NameReason.DistinguishingWord)]
    [InlineData("Niger", "Nigeria", NameReason.KnownApart)]
    [InlineData("Upper Seren", "Lower Seren", NameReason.DistinguishingWord)]
    [InlineData("Salwan", "Halqun", NameReason.Unlike)]
    [InlineData("Seren", "New Seren", NameReason.DistinguishingWord)]
    [InlineData("Kuh-e Seren", "Darreh-ye Seren", NameReason.UnexplainedWords)]
    [InlineData("Nong Yan International Airport", "Talaru Yan International Airport", NameReason.UnexplainedWords)]
    [InlineData("Taraa", "Taraya", NameReason.Unlike)]
    [InlineData("Lake Street", "Brook Street", NameReason.Unlike)]
    [InlineData("Oak Street", "Oak Avenue", NameReason.UnexplainedWords)]
    [InlineData("Northeast Seren", "Northwest Seren", NameReason.DistinguishingWord)]
    public void Two_places(string a, string b, NameReason reason) => Verify(a, b, NameType.Place, same: false, reason);

    [Fact]
    public void A_place_is_not_the_force_named_after_it() =>
        NameMatcher
            .Match(NameMatcher.English.Read("Seren", NameType.Place), NameMatcher.English.Read("Seren", NameType.Organization))
            .Same.Should()
            .BeFalse();

    [Fact]
    public void The_parts_of_a_name_are_read()
    {
        var name = NameMatcher.English.Read("Lt. Gen. Robert \"Bear\" E. van der Stone III", NameType.Person);
        (name.Title, name.Given, name.Middle, name.Family, name.Suffix, name.Nickname)
            .Should()
            .Be(("Lt. Gen", "Robert", "E", "van der Stone", "III", "Bear"));
    }

    private static void Verify(string a, string b, NameType type, bool same, NameReason reason)
    {
        var match = NameMatcher.English.Match(a, b, type);
        (match.Same, match.Reason).Should().Be((same, reason), match.Why);
        NameMatcher.English.Match(b, a, type).Same.Should().Be(same, "the order makes no difference");
        match.Why.Should().EndWith(".");
    }
}
