using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Texts → the questions that roles answer.</summary>
public sealed class RoleClaimTests
{
    [Theory]
    [InlineData("Ruth Keller, the mayor of Oslo, left.", "role")]
    [InlineData("His wife, Ruth Keller, left.", "kin")]
    [InlineData("Ruth Keller, the sister of the pilot, left.", "kin")]
    public void Kin_is_no_office(string text, string property) =>
        Read.Claims(text)
            .Where(c => c is { Kind: ClaimKind.Name, Subject: "Ruth Keller" })
            .Select(c => c.Property)
            .Should()
            .Contain(property);
}
