using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Names;

/// <summary>Texts → which of their names are those of bodies, for what stands around them somewhere.</summary>
public sealed class ShownBodiesTests
{
    [Theory]
    [InlineData("The carmaker Quarn said little. They like Quarn.", "Quarn")]
    [InlineData("Quarn said little. Shares in Quarn fell.", "Quarn")]
    [InlineData("Quarn spoke. They met Quarn chief executive Ruth Keller.", "Quarn")]
    [InlineData("Quarn, Norway's oldest airline, fell. They live in Quarn.", "Quarn")]
    [InlineData("Quarn said on Monday it will close. Quarn wept.", "Quarn")]
    [InlineData("The ship operator Quarn left.", "Quarn")]
    [InlineData("Quarn told investors on Monday that it is closing. Quarn wept.", "Quarn")]
    [InlineData("Tarlo Venn said little. Analysts at Tarlo Venn agreed.", "Tarlo Venn")]
    [InlineData("Tarlo Robotics closed. Tarlo said so.", "Tarlo Robotics")]
    [InlineData("Quarn, Inc. (Nasdaq: QRN) fell. QRN rose, and Quarn wept.", "Quarn, Inc.")]
    [InlineData("Quarn Inc QRN.N said it fell. Quarn rose.", "Quarn Inc")]
    [InlineData("Quarn <QRN.N> fell. Quarn rose.", "Quarn")]
    public void What_stands_around_a_name_shows_a_body_in_the_whole_text(string text, string canonical) =>
        Find(text)
            .Where(n => Quote(text, n)[0] is 'Q' or 'T')
            .Should()
            .OnlyContain(n => n.Type == NameType.Organization && string.Equals(n.Canonical, canonical, StringComparison.Ordinal));

    [Theory]
    [InlineData("Mr. Tarlo Quarn left. The carmaker Quarn built fell.")]
    [InlineData("They told the newspaper Ruth Quarn was ill.")]
    [InlineData("The crane operator Tarlo Quarn said so.")]
    [InlineData("Tarlo Quarn shares a house with Ruth Quarn.")]
    public void A_person_beside_such_words_stays_one(string text) => Find(text).Should().OnlyContain(n => n.Type == NameType.Person);

    private static IReadOnlyList<NameMention> Find(string text)
    {
        var document = Language.English.Read(new Article("Northwind", text));
        return Language.English.FindMentions(document).Names;
    }

    private static string Quote(string text, NameMention name) => text[name.Span.Start..name.Span.End];
}
