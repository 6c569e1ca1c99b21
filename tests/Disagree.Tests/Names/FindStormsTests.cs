using Disagree.Articles;
using Disagree.Languages;
using Disagree.Values;

namespace Disagree.Tests.Names;

public sealed class FindStormsTests
{
    [Theory]
    [InlineData("Hurricane Ruth killed many people.", "Hurricane Ruth")]
    [InlineData("Severe Tropical Cyclone Paul came ashore on Monday.", "Severe Tropical Cyclone Paul")]
    [InlineData("Thousands fled Typhoon Tarlo on Monday.", "Typhoon Tarlo")]
    [InlineData("Storm Ana tore roofs off houses.", "Storm Ana")]
    public void A_storm_bears_the_name_of_a_person_and_is_none(string text, string storm) =>
        Find(text).Should().ContainSingle().Which.Should().Be((storm, NameType.Other));

    [Theory]
    [InlineData("Hurricane Monday brought rain.")]
    [InlineData("Storm Ruth Keller, a pilot, was not.")]
    public void Other_words_behind_a_storm_are_no_name_of_it(string text) =>
        Find(text)
            .Should()
            .NotContain(n => n.Text.StartsWith("Storm", StringComparison.Ordinal) && n.Type == NameType.Other)
            .And.NotContain(n => n.Text.Contains("Monday", StringComparison.Ordinal));

    private static List<(string Text, NameType Type)> Find(string text)
    {
        var document = Language.English.Read(new Article("Harbour Post", text));
        return [.. Language.English.FindMentions(document).Names.Select(n => (document.Quote(n.Span), n.Type))];
    }
}
