using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Who is what of whom, and where nobody says of whom.</summary>
public sealed class RoleEdgesTests
{
    [Theory]
    [InlineData("On Friday President Vuk said the talks had failed.", "president of ?: Vuk")]
    [InlineData("Associate Attorney General Bly said so.", "attorney general of ?: Bly")]
    [InlineData("Deputy Prime Minister Cruz left.", "deputy prime minister of ?: Cruz")]
    [InlineData("Norwegian chief executive Urs Kell agreed.", "chief executive of ?: Urs Kell")]
    [InlineData("Norwegian foreign minister Urs Kell agreed.", "foreign minister of Norway: Urs Kell")]
    [InlineData("Kay Lund, a spokesman for the Tampa cousins, agreed.", "spokesman of ?: Kay Lund")]
    [InlineData("Ana Ruiz, publisher of Boston, Mass.-based Harbour Weekly, agreed.", "publisher of Harbour Weekly: Ana Ruiz")]
    [InlineData("The elder Bakr agreed.", "")]
    [InlineData("At 9.47pm Sami Adil walked in.", "")]
    public void A_role_is_of_the_body_that_its_words_name(string text, string expected) => Roles(text).Should().Be(expected);

    [Theory]
    [InlineData("Its chief executive, Lars Holm, agreed.", "")]
    [InlineData("The charity's president, Rita Sand, agreed.", "")]
    [InlineData("Her uncle, Tom Hale, agreed.", "")]
    [InlineData("Father Paul Marlow held a mass.", "")]
    [InlineData("Adam Ross, his wife, Lena, and a child were killed.", "")]
    [InlineData("Otto Kern, formerly mayor of Oslo, agreed.", "")]
    [InlineData("Otto Kern, who was mayor of Oslo on the night, agreed.", "")]
    [InlineData("Otto Kern, mayor of Oslo until May, agreed.", "")]
    [InlineData("Otto Kern, mayor of Oslo, agreed.", "mayor of Oslo: Otto Kern")]
    public void Nobody_holds_what_is_of_one_unnamed_or_past(string text, string expected) => Roles(text).Should().Be(expected);

    [Theory]
    [InlineData("Her uncle, Ramadan, 47, was held on Friday.", "2019-02-08")]
    [InlineData("The Rossel 2000 index fell on Friday.", "2019-02-08")]
    [InlineData("A 1993 Orion was found in the ditch.", "")]
    public void An_age_an_index_and_a_model_are_no_years(string text, string expected) =>
        string.Join("; ", Read.Claims(text).Where(c => c.Kind == ClaimKind.Date).Select(c => ((DateValue)c.Value).Period.ToString()))
            .Should()
            .Be(expected);

    private static string Roles(string text) =>
        string.Join(
            "; ",
            Read.Claims(text)
                .Where(c => c.Kind == ClaimKind.Name && c.Mention is Disagree.Mentions.RoleMention && c.Property is not ("role" or "kin"))
                .Select(c => $"{c.Property} of {(c.Subject.Length == 0 ? "?" : c.Subject)}: {c.Value.Text}")
        );
}
