using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Voices;

/// <summary>What one source says twice, and what two print word for word, is said once.</summary>
public sealed class OneSourceTests
{
    private const string Fire = "12 people were killed in the harbour fire.";
    private const string OwnWords = "The harbour fire killed 12 people.";

    [Theory]
    [InlineData("Arvik Post", "Arvik Post")]
    [InlineData("Arvik Post", " arvik  post")]
    [InlineData("AFP", "Agence France-Presse (wire)")]
    [InlineData("AP", "The Associated Press")]
    public void Two_articles_of_one_source_are_one_voice(string source, string other)
    {
        var verdict = Killed(new Article(source, Fire) { Id = "1" }, new Article(other, OwnWords) { Id = "2" });
        verdict.Outcome.Should().Be(Outcome.SingleVoice);
        var voice = verdict.Positions.Should().ContainSingle().Which.Voices.Should().ContainSingle().Which;
        voice.Articles.Should().Equal("1", "2");
        voice.Evidence.Should().Be($"The words of articles of one source, {source}.");
    }

    [Theory]
    [InlineData("Arvik Post", "Arvik Post Online")]
    [InlineData("AFP", "AFP Photo Club")]
    [InlineData("", "")]
    public void Articles_of_two_sources_are_two_voices(string source, string other) =>
        Killed(new Article(source, Fire) { Id = "1" }, new Article(other, OwnWords) { Id = "2" }).Outcome.Should().Be(Outcome.Agree);

    [Fact]
    public void An_agency_and_a_paper_that_credits_it_are_one_voice() =>
        Killed(new Article("AFP", OwnWords) { Id = "1" }, new Article("Arvik Post", $"ARVIK (AFP) — {Fire}") { Id = "2" })
            .Positions.Should()
            .ContainSingle()
            .Which.Voices.Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(VoiceKind.Wire);

    [Fact]
    public void One_source_may_still_contradict_itself() =>
        Killed(new Article("Arvik Post", Fire) { Id = "1" }, new Article("Arvik Post", "The harbour fire killed 15 people.") { Id = "2" })
            .Outcome.Should()
            .Be(Outcome.Differ);

    [Theory]
    [InlineData("12 people were killed in the fire.", "12 people were killed in the fire.", 1)]
    [InlineData("12 people were killed in the fire.", "12 PEOPLE were killed in the fire!", 1)]
    [InlineData("12 people were killed in the fire. Dahl wept.", "Nobody slept. 12 people were killed in the fire. Dahl wept.", 1)]
    [InlineData("12 people were killed in the fire. Dahl wept.", "12 people were killed in the fire. Nobody slept.", 2)]
    [InlineData("12 people were killed in the fire. Dahl wept.", "12 people were killed in the fire.", 2)]
    public void A_short_sentence_is_one_text_with_those_around_it(string one, string other, int voices) =>
        Killed(new Article("Arvik Post", one) { Id = "1" }, new Article("Lowick Mail", other) { Id = "2" })
            .Positions.Should()
            .ContainSingle()
            .Which.Voices.Should()
            .HaveCount(voices);

    private static Verdict Killed(params Article[] articles) =>
        CrossCheck.Default.Run(articles).Verdicts.Should().ContainSingle(v => v.Topic.Kind == ClaimKind.Number).Which;
}
