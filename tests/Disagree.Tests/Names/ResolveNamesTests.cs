using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Names;

/// <summary>Texts → which of their names are one.</summary>
public sealed class ResolveNamesTests
{
    [Theory]
    [InlineData("Ruth Keller spoke first. Keller then left, and Ms. Keller did not return.", "Keller", "Ruth Keller")]
    [InlineData("The Northern Relief Front (NRF) fed them. The NRF left.", "NRF", "Northern Relief Front")]
    [InlineData("The NRF (Northern Relief Front) fed them. The Northern Relief Front left.", "NRF", "Northern Relief Front")]
    [InlineData("The Seren Observatory counted. The Observatory then wrote.", "Observatory", "Seren Observatory")]
    [InlineData("Fuel flow sensors (FFS) failed, and each FFS was replaced.", "FFS", "Fuel flow sensors")]
    [InlineData(
        "Joint Task Group – Operation Harbour Light (JTG-OHL) began. The OHL ended.",
        "OHL",
        "Joint Task Group – Operation Harbour Light"
    )]
    [InlineData("The Fédération des Écoles d'Orlen (FEO) met. The FEO left.", "FEO", "Fédération des Écoles d'Orlen")]
    [InlineData("The Northern Harbour Watch (NHWnet) began. NHWnet grew.", "NHWnet", "Northern Harbour Watch")]
    [InlineData("Work on the Northern Harbour Project (NHP-II) began. NHP-II grew.", "NHP-II", "Northern Harbour Project")]
    [InlineData("The Seren Bank and the World Body for Marine Safety (OMB) met. The OMB left.", "OMB", "World Body for Marine Safety")]
    [InlineData("The Harbour Rights Agency of the North (NU-HRA) wrote. The NU-HRA left.", "NU-HRA", "Harbour Rights Agency of the North")]
    [InlineData("Quarn Harbour Association fell. Quarn said so, and Quarn's boats were old.", "Quarn", "Quarn Harbour Association")]
    [InlineData(
        "Ruth Keller, 6, was lost. Ruth ran to Ruth's house, and Ruth slept. Paul Keller, her uncle, came. Keller was glad.",
        "Keller",
        "Paul Keller",
        "Ruth Keller"
    )]
    [InlineData("Tarlo Foods Inc. rose. Tarlo said so, and they like Tarlo.", "Tarlo", "Tarlo Foods Inc.")]
    [InlineData("HARBOURTON (AP) - Smoke rose in Harbourton.", "HARBOURTON", "Harbourton")]
    [InlineData("Omar bin Salim spoke. They know Bin Salim.", "Bin Salim", "Omar bin Salim")]
    [InlineData("Juan Miguel Keller wept. They saw Juan Miguel.", "Juan Miguel", "Juan Miguel Keller")]
    [InlineData("Trump-era rules ended. Paul Keller spoke. Keller wept, and Paul left.", "Paul", "Paul Keller")]
    [InlineData("They saw Venn. Venn said so, and nobody liked Venn.", "Venn", "Venn")]
    [InlineData("Tareq Bali denied it. Later Bali wept.", "Bali", "Tareq Bali")]
    [InlineData(
        "Paul Keller spoke. Keller wept, and Keller left before his brother Mark Keller came.",
        "Keller",
        "Paul Keller",
        "Mark Keller"
    )]
    [InlineData("Capt. Bill Urban came. Urban said so, then Urban left.", "Urban", "Bill Urban")]
    [InlineData("Tarlo Venn Jr. spoke. Tarlo Venn wept.", "Venn", "Tarlo Venn Jr")]
    [InlineData("The Seren Park Department (SPD) and SPD staff met.", "SPD", "Seren Park Department")]
    [InlineData("The Seren Park Department met. SPD staff left.", "SPD", "Seren Park Department")]
    public void A_short_form_is_the_one_whom_the_text_has_named(string text, string shortForm, string canonical, string other = "")
    {
        var names = Find(text);
        var entity = names.First(n => string.Equals(n.Canonical, canonical, StringComparison.Ordinal)).Entity;
        names
            .Where(n =>
                Quote(text, n).EndsWith(shortForm, StringComparison.Ordinal)
                && !string.Equals(Quote(text, n), other, StringComparison.Ordinal)
            )
            .Should()
            .OnlyContain(n => n.Entity == entity);
    }

    [Theory]
    [InlineData("Col. Peter Lang met Col. Lang Peters.", "Peter Lang", "Lang Peters")]
    [InlineData("The Seren Army met the Seren Arab Coalition.", "Seren Army", "Seren Arab Coalition")]
    [InlineData("Peter Lang met his wife, Mary Lang.", "Peter Lang", "Mary Lang")]
    [InlineData("Rep. Tarlo Venn Jr. met his father, Rev. Tarlo Venn.", "Venn Jr.", "Tarlo Venn")]
    [InlineData("Tourists fly to Bali. Tareq Bali does not.", "Bali", "Tareq Bali")]
    [InlineData("Tarlo Quarn met Tarlo Venn-Quarn.", "Tarlo Quarn", "Venn-Quarn")]
    public void Two_stay_two(string text, string one, string other)
    {
        var names = Find(text);
        names
            .First(n => Quote(text, n).EndsWith(one, StringComparison.Ordinal))
            .Entity.Should()
            .NotBe(names.First(n => Quote(text, n).EndsWith(other, StringComparison.Ordinal)).Entity);
    }

    [Fact]
    public void Two_whom_one_article_names_in_full_stay_two_in_all()
    {
        var mentions = CrossCheck.Default.FindMentions(
            CrossCheck.Default.Read(
                new Article("a", "Tarlo Quarn won. The captain, Tarlo Venn-Quarn, of Oslo, wept.") { Id = "a" },
                new Article("b", "Tarlo Quarn won in Oslo.") { Id = "b" }
            )
        );
        mentions[1].Names.Select(n => n.Canonical).Should().Contain("Tarlo Quarn");
    }

    private static IReadOnlyList<NameMention> Find(string text)
    {
        var document = Language.English.Read(new Article("Northwind", text));
        return Language.English.FindMentions(document).Names;
    }

    private static string Quote(string text, NameMention name) => text[name.Span.Start..name.Span.End];
}
