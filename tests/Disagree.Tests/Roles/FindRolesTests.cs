using Disagree.Articles;
using Disagree.Languages;

namespace Disagree.Tests.Roles;

/// <summary>Sentences → who holds which role where.</summary>
public sealed class FindRolesTests
{
    [Theory]
    [InlineData(
        "Col. Ruth Keller, a spokeswoman for the Syrian Democratic Forces, agreed.",
        "Ruth Keller: spokesman @ Syrian Democratic Forces"
    )]
    [InlineData("Army Major Paul Marlow, the NATO spokesman, agreed.", "Paul Marlow: spokesman @ NATO")]
    [InlineData("A question went to UNICEF official Ruth Keller.", "Ruth Keller: official @ UNICEF")]
    [InlineData("Ruth Keller, head of the NATO press office, agreed.", "Ruth Keller: head of the press office @ NATO")]
    [InlineData("Ruth Keller, the secretary of the union UNICEF, agreed.", "Ruth Keller: secretary @ UNICEF")]
    [InlineData("Ruth Keller, the regional secretary of UNICEF, agreed.", "Ruth Keller: regional secretary @ UNICEF")]
    [InlineData("UK Defence Secretary Paul Marlow agreed.", "Paul Marlow: secretary of defense @ United Kingdom")]
    [InlineData("The chairman of the World Bank, Paul Marlow, agreed.", "Paul Marlow: chairman @ World Bank")]
    [InlineData("Ruth Keller, who heads the World Bank, agreed.", "Ruth Keller: head @ World Bank")]
    [InlineData("Ruth Keller was named president of Ghana.", "Ruth Keller: president @ Ghana")]
    [InlineData("France's President Paul Marlow agreed.", "Paul Marlow: president @ France")]
    [InlineData("Ruth Keller, a coalition spokeswoman, agreed.", "Ruth Keller: spokesman @ coalition")]
    [InlineData("The sister of Oslo pilot Paul Marlow agreed.", "Paul Marlow: pilot @ Oslo")]
    [InlineData("A nurse, Ruth Keller, and her husband Mark Keller agreed.", "Ruth Keller: nurse @ ", "Mark Keller: husband @ ")]
    [InlineData("Deputy Police Chief Paul Marlow agreed.", "Paul Marlow: deputy police chief @ ")]
    [InlineData(
        "Ruth Keller, chairman and chief executive of Northwind Inc., agreed.",
        "Ruth Keller: chairman @ Northwind Inc.",
        "Ruth Keller: chief executive @ Northwind Inc."
    )]
    [InlineData(
        "Ruth Keller, chairman of Northwind Inc. and president of the World Bank, agreed.",
        "Ruth Keller: chairman @ Northwind Inc.",
        "Ruth Keller: president @ World Bank"
    )]
    [InlineData("Ruth Keller, 58, head of the World Bank, agreed.", "Ruth Keller: head @ World Bank")]
    [InlineData("Ruth Keller, newly appointed chairman of the World Bank, agreed.", "Ruth Keller: chairman @ World Bank")]
    [InlineData("Northwind Inc. analyst Ruth Keller agreed.", "Ruth Keller: analyst @ Northwind Inc.")]
    [InlineData(
        "Ruth Keller, a professor of trade at Marlow University, agreed.",
        "Ruth Keller: professor of the trade @ Marlow University"
    )]
    [InlineData("Ruth Keller, chairman of Oslo-based Northwind Inc., agreed.", "Ruth Keller: chairman @ Northwind Inc.")]
    [InlineData("The World Bank mission, led by Ruth Keller, agreed.", "Ruth Keller: leader @ World Bank mission")]
    [InlineData("The World Bank's mission, under Ruth Keller, agreed.", "Ruth Keller: leader @ World Bank mission")]
    [InlineData("The mayor, Dean Marlow, agreed.", "Dean Marlow: mayor @ ")]
    [InlineData("The outgoing mayor, Dean Marlow, agreed.", "Dean Marlow: mayor @ ")]
    [InlineData(
        "Finance chief Ruth Keller and tax inspector Paul Marlow agreed.",
        "Ruth Keller: chief financial officer @ ",
        "Paul Marlow: inspector @ "
    )]
    [InlineData(
        "Ruth Keller, President and Chief Executive Officer of Northwind Inc., agreed.",
        "Ruth Keller: president @ Northwind Inc.",
        "Ruth Keller: chief executive @ Northwind Inc."
    )]
    [InlineData("Minister for Fisheries Ruth Keller agreed.", "Ruth Keller: minister @ ")]
    [InlineData("Ruth Keller has been named chairman of the World Bank.", "Ruth Keller: chairman @ World Bank")]
    [InlineData("Ruth Keller was re-elected president of Ghana.", "Ruth Keller: president @ Ghana")]
    [InlineData("Ruth Keller later served as head of the World Bank.", "Ruth Keller: head @ World Bank")]
    [InlineData("Ruth Keller was sworn in as president of Ghana.", "Ruth Keller: president @ Ghana")]
    [InlineData("Ruth Keller took over the World Bank in May.", "Ruth Keller: head @ World Bank")]
    [InlineData("Ruth Keller took over as chairman of the World Bank.", "Ruth Keller: chairman @ World Bank")]
    [InlineData("Det Insp Paul Marlow agreed.", "Paul Marlow: detective @ ")]
    public void Holder_role_and_organisation(string text, params string[] expected)
    {
        var roles = Language.English.FindMentions(Language.English.Read(new Article("Northwind", text))).Roles;
        roles.Select(r => $"{r.Holder.Canonical}: {r.Role} @ {r.Organization}").Should().Equal(expected);
        roles.Should().OnlyContain(r => r.Span.Start <= r.Holder.Span.Start && r.Holder.Span.End <= r.Span.End);
    }

    [Fact]
    public void Who_is_meant_by_a_pronoun_holds_it() =>
        Language
            .English.FindMentions(
                Language.English.Read(new Article("Northwind", "Ruth Keller came. She was elected head of the World Bank."))
            )
            .Roles.Select(r => $"{r.Holder.Canonical}: {r.Role} @ {r.Organization}")
            .Should()
            .Equal("Ruth Keller: head @ World Bank");

    [Theory]
    [InlineData("Ruth Keller met an official.")]
    [InlineData("Ruth Keller, 34, was hurt.")]
    [InlineData("Dean Marlow was hurt.")]
    [InlineData("Col. Paul Marlow left.")]
    [InlineData("He was bitten by a neighbour, Keller said.")]
    [InlineData("Paul Keller, his mother and three others came.")]
    [InlineData("Ruth Keller will be named chairman of the World Bank.")]
    public void No_role_is_said(string text) =>
        Language.English.FindMentions(Language.English.Read(new Article("Northwind", text))).Roles.Should().BeEmpty();
}
