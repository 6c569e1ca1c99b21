using Disagree.Claims;
using Disagree.Claims.Roles;

namespace Disagree.Tests.Claims;

/// <summary>Who holds an office now, whatever verb gave it to them, and who once did.</summary>
public sealed class RoleHolderTests
{
    [Theory]
    [InlineData(
        "Ruth Keller succeeded Paul Marlow as chairman of the Northwind Institute.",
        "chairman of Northwind Institute: Ruth Keller"
    )]
    [InlineData(
        "Ruth Keller took over from Paul Marlow as chairman of the Northwind Institute.",
        "chairman of Northwind Institute: Ruth Keller"
    )]
    [InlineData(
        "Ruth Keller replaced Paul Marlow as chairman of the Northwind Institute in May.",
        "chairman of Northwind Institute: Ruth Keller"
    )]
    [InlineData("The Northwind Institute named Ruth Keller as its chairman on Monday.", "chairman of Northwind Institute: Ruth Keller")]
    [InlineData("The Northwind Institute has appointed Ruth Keller chairman.", "chairman of Northwind Institute: Ruth Keller")]
    [InlineData("The Northwind Institute said its chairman, Ruth Keller, would agree.", "chairman of Northwind Institute: Ruth Keller")]
    [InlineData("Ruth Keller, acting chairman of the Northwind Institute, agreed.", "chairman of Northwind Institute: Ruth Keller")]
    [InlineData(
        "Ruth Keller, finance director of the Northwind Institute, agreed.",
        "finance director of Northwind Institute: Ruth Keller"
    )]
    [InlineData(
        "Ruth Keller, deputy chief executive of the Northwind Institute, agreed.",
        "deputy chief executive of Northwind Institute: Ruth Keller"
    )]
    public void A_holder_is_claimed(string text, string expected) => Read.Roles(text).Split("; ").Should().Contain(expected);

    [Theory]
    [InlineData("Ruth Keller, former chairman of the Northwind Institute, agreed.")]
    [InlineData("Ruth Keller, the late chairman of the Northwind Institute, was buried.")]
    [InlineData("Ruth Keller, then chairman of the Northwind Institute, agreed in 2012.")]
    [InlineData("Ruth Keller was chairman of the Northwind Institute from 2010 to 2015.")]
    [InlineData("Ruth Keller had been chairman of the Northwind Institute until May.")]
    public void A_former_holder_holds_it_no_more(string text)
    {
        Read.Roles(text).Should().NotContain("chairman of Northwind Institute: Ruth Keller");
        Read.Claims(text)
            .Should()
            .Contain(c => c.Property == RoleClaims.RoleOf && c.Value.Text == "former chairman of Northwind Institute");
    }
}
