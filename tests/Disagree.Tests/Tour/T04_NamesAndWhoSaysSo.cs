using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Tour;

/// <summary>Names are resolved within an article, roles are found, and words are given to those who said them.</summary>
public sealed class T04_NamesAndWhoSaysSo
{
    private const string Text = """
        The National Rescue Service (NRS) sent two ships. Maria Holm, a spokeswoman for the NRS, said that 20 sailors had been injured.
        "They will recover," Holm told reporters. The NRS has nine ships.
        """;

    private readonly ArticleMentions found = CrossCheck.Default.FindMentions(CrossCheck.Default.Read(new Article("Harbour Post", Text)))[0];

    [Fact]
    public void An_abbreviation_defined_in_the_text_is_one_with_its_long_form() =>
        found
            .Names.Where(n => found.Document.Quote(n.Span) is "NRS" or "National Rescue Service")
            .Select(n => n.Entity)
            .Distinct()
            .Should()
            .ContainSingle();

    [Fact]
    public void A_person_keeps_the_full_name_where_the_text_goes_on_with_the_last_one() =>
        found
            .Names.Where(n => n.Type == NameType.Person)
            .Select(n => n.Canonical)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .Equal("Maria Holm");

    [Fact]
    public void A_role_belongs_to_a_holder_and_an_organisation()
    {
        var role = found.Roles.Should().ContainSingle().Subject;
        (role.Holder.Canonical, role.Role, role.Organization).Should().Be(("Maria Holm", "spokesman", "National Rescue Service"));
    }

    [Fact]
    public void Words_in_quotation_marks_have_a_speaker() =>
        found
            .Attributions.Where(a => a.IsQuotation)
            .Select(a => (a.Speaker, found.Document.Quote(a.Span)))
            .Should()
            .Equal(("Maria Holm", "\"They will recover,\""));
}
