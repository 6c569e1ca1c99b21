using Disagree.Articles;
using Disagree.Languages;

namespace Disagree.Tests.Articles;

/// <summary>Texts → their sentences.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("The boat sank. Police came.", "The boat sank.", "Police came.")]
    [InlineData(
        "The boat sank at the bridge.Police came.The crew was safe.",
        "The boat sank at the bridge.",
        "Police came.",
        "The crew was safe."
    )]
    [InlineData("It sank near Oslo.The crew was safe.", "It sank near Oslo.", "The crew was safe.")]
    [InlineData("He was late.\"I know that,\" he said.", "He was late.", "\"I know that,\" he said.")]
    [InlineData("\"I know that.\"Police came.", "\"I know that.\"", "Police came.")]
    public void A_text_is_cut_into_sentences(string text, params string[] expected) => Sentences(text).Should().Equal(expected);

    [Theory]
    [InlineData("He booked it at Northwind.Com today.")]
    [InlineData("They met Gov.Keller in St.Marlow.")]
    [InlineData("It stands at north.example.com/Oslo now.")]
    [InlineData("He works for U.S.Steel.")]
    [InlineData("The case is Novak vs. Lund and not Novak v. Berg.")]
    [InlineData("It came on Jun. 14 and left on Jul. 2.")]
    public void A_stop_within_a_name_ends_nothing(string text) => Sentences(text).Should().ContainSingle();

    [Theory]
    [InlineData("three old boats, ", ",")]
    [InlineData("three old boats and ", "boats")]
    [InlineData("boats ", "boats")]
    public void What_runs_on_for_longer_than_a_sentence_is_cut_at_its_commas(string piece, string end)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000));

        var sentences = Sentences(text).ToList();

        sentences.Should().HaveCountGreaterThan(1).And.OnlyContain(s => s.Length < 5_000);
        sentences.SkipLast(1).Should().OnlyContain(s => s.EndsWith(end, StringComparison.Ordinal));
        string.Join(' ', sentences).Should().Be(text.TrimEnd());
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var document = Language.English.Read(new Article("Northwind", text));
        return document.Sentences.Select(s => document.Quote(s.Span));
    }
}
