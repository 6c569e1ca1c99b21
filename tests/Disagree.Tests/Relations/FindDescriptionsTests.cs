using Disagree.Articles;
using Disagree.Languages;

namespace Disagree.Tests.Relations;

public sealed class FindDescriptionsTests
{
    [Theory]
    [InlineData("They met the Oslo-listed boat maker Quarnex Corp. in May.", "Quarnex Corp. = boat maker")]
    [InlineData("Quarnex Corp., a small maker of boats, lost money.", "Quarnex Corp. = small maker")]
    [InlineData("Quarnex Corp. is an airline based in Oslo.", "Quarnex Corp. = airline")]
    [InlineData("Severe Tropical Cyclone Tarlian killed nine people.", "Tarlian = severe tropical cyclone")]
    [InlineData("The opposition Harbour Freedom Front met in Oslo.", "Harbour Freedom Front = opposition")]
    public void What_a_body_or_a_thing_is_said_to_be_is_read(string text, string expected) => Find(text).Should().Contain(expected);

    [Theory]
    [InlineData("Quarnex Corp., the day after, lost money.")]
    [InlineData("Ruth Keller, a pilot, met the mayor of Oslo, a lawyer.")]
    [InlineData("It told the paper's Quarnex Corp. man.")]
    [InlineData("Police found boats at Quarnex Corp. in May.")]
    public void Other_words_beside_a_name_describe_nothing(string text) => Find(text).Should().BeEmpty();

    private static string Find(string text) =>
        string.Join(
            "; ",
            Language
                .English.FindMentions(Language.English.Read(new Article("Harbour Post", text)))
                .Relations.Where(r => r.Rule is "description")
                .Select(r => $"{r.Subject!.Canonical} = {r.Value.Canonical}")
        );
}
