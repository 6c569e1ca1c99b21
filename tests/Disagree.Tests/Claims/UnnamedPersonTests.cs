using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>A pronoun that may speak of somebody without a name gives its deed to nobody; and a name in -s owns with a bare apostrophe.</summary>
public sealed class UnnamedPersonTests
{
    [Theory]
    [InlineData("Sergeant Otto Kern said the attacker had fled. He was arrested on Friday in Lowick.", "arrested")]
    [InlineData("The gunman stopped a driver, Paul Marlow. It is unclear if he shot himself.", "manner of death")]
    [InlineData("The president stopped where officer Paul Marlow, 41, was killed. In the evening he flew to Lowick.", "went to")]
    [InlineData("The suspect drove off, according to Sheriff Otto Kern. In May he bought four guns.", "bought")]
    public void Nobody_is_told_by_a_pronoun_of_one_without_a_name(string text, string property) =>
        Read.Claims(text)
            .Should()
            .NotContain(c =>
                c.Property == property && (c.Subject.Length > 0 || c.Value.Text == "Otto Kern" || c.Value.Text == "Paul Marlow")
            );

    [Theory]
    [InlineData("Paul Marlow, 34, was held on Monday. He was arrested in Lowick.", "Paul Marlow")]
    [InlineData("The pilot, Paul Marlow, left on Monday. He was arrested in Lowick.", "Paul Marlow")]
    [InlineData("The dead man's cousin was Paul Marlow. He was arrested in Lowick.", "Paul Marlow")]
    [InlineData("The man stopped Ruth Keller on Monday. She was arrested in Lowick.", "Ruth Keller")]
    [InlineData("According to Otto Kern, Paul Marlow ran. He was arrested in Lowick.", "Paul Marlow")]
    public void A_pronoun_of_one_with_a_name_tells_of_him(string text, string name) =>
        Read.Claims(text).Should().Contain(c => c.Property == "arrested" && c.Value.Text == name);

    [Theory]
    [InlineData("Mills' chief executive, Paul Marlow, waved.", "chief executive of Mills: Paul Marlow")]
    [InlineData("Holm Foods' chief executive, Paul Marlow, waved.", "chief executive of Holm Foods: Paul Marlow")]
    [InlineData("He told of 'the dockers' on Friday.", "")]
    [InlineData("The Norwegian ambassador to Peru, Paul Marlow, waved.", "ambassador of Norway: Paul Marlow")]
    public void Who_owns_may_end_in_a_bare_apostrophe(string text, string expected) =>
        string.Join("; ", Read.Roles(text).Split("; ").Where(r => !r.StartsWith("name ", StringComparison.Ordinal))).Should().Be(expected);

    [Theory]
    [InlineData("President Moro flew home; in Lowick, President Ilic wept.", false)]
    [InlineData("President Otto Moro flew home; in Lowick, President Moro wept.", true)]
    public void An_office_of_nobody_knows_what_is_held_by_one(string text, bool isTold) =>
        Read.Claims(text).Any(c => c.Property == "president").Should().Be(isTold);

    [Theory]
    [InlineData("The two sides' envoys met.", "meet: 2 sides")]
    [InlineData("Nine men's coats were sold.", "sold: 9 men's coats")]
    public void A_number_before_an_owner_counts_the_owners(string text, string expected) => Read.Numbers(text).Should().Be(expected);
}
