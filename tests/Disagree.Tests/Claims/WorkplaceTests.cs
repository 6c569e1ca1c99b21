using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class WorkplaceTests
{
    [Theory]
    [InlineData("The smelter in Arvik, which employs 410 people, will shut.")]
    [InlineData("The northern depot, with 410 employees, will shut.")]
    [InlineData("About 410 people will lose their jobs at the refinery.")]
    [InlineData("The shipyard employs 410 people.")]
    public void Those_at_one_site_are_not_all_whom_a_company_employs(string text) => Property(text).Should().EndWith("at one site");

    [Theory]
    [InlineData("The dairy, which has refineries in nine towns, employs 26,000 people.")]
    [InlineData("The dairy will shut its smelter and cut 2,900 jobs.")]
    public void A_site_beside_a_company_does_not_narrow_its_count(string text) => Property(text).Should().NotEndWith("at one site");

    private static string Property(string text) =>
        Read.Claims(text).Last(c => c.Kind == ClaimKind.Number && c.Property.Length > 0).Property;
}
