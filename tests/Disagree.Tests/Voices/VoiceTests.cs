using System.Globalization;
using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Mentions.Names.Entities;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Voices;

/// <summary>Articles → how many voices stand behind one number, and on what evidence.</summary>
public sealed class VoiceTests
{
    [Fact]
    public void Two_articles_that_quote_one_speaker_are_one_voice() =>
        Of(
                "The ferry left at noon. Harbour master Ruth Keller said 40 people were killed.",
                "The sea was calm that day. 40 people were killed, Keller told reporters. Ruth Keller leads the harbour."
            )
            .Should()
            .Equal("Speaker Ruth Keller [a, b]");

    [Fact]
    public void Two_articles_credited_to_one_agency_are_one_voice() =>
        Of(
                "OSLO (Reuters) - A ferry sank off the coast on Monday. 40 people were killed.",
                "A ferry went down near the coast on Monday and 40 people were killed.\nSource(s): Reuters"
            )
            .Should()
            .Equal("Wire Reuters [a, b]");

    [Fact]
    public void Articles_that_share_the_sentence_are_one_voice() =>
        Of(
                "At least 40 people were killed when the old ferry sank in the cold bay near the harbour.",
                "A storm had been forecast. At least 40 people were killed when the old ferry sank in the bay near the harbour."
            )
            .Should()
            .Equal("SharedText North [a, b]");

    [Theory]
    [InlineData("A fire killed nine people in Leeds on Monday.")]
    [InlineData("A fire killed nine people in Delhi on Monday.")]
    [InlineData("A flood killed 12 people near Oslo on Friday.")]
    [InlineData("Nine people were killed in a crash on Monday.")]
    [InlineData("The storm has destroyed 900 homes on the coast.")]
    public void A_short_sentence_that_is_copied_is_one_voice(string copied) => Of(copied, copied).Should().Equal("SharedText North [a, b]");

    [Fact]
    public void A_sentence_with_another_number_is_another_text() =>
        Of(
                "About 700,000 people took part in the march in Oslo on Monday, the union said.",
                "About 81,000 people took part in the march in Oslo on Monday, police said."
            )
            .Should()
            .BeEquivalentTo("Article North [a]", "Article South [b]");

    [Fact]
    public void Articles_in_words_of_their_own_are_two_voices() =>
        Of("A ferry sank off the coast and 40 people were killed.", "In all, 40 people were killed when a ship went down near the harbour.")
            .Should()
            .Equal("Article North [a]", "Article South [b]");

    [Fact]
    public void Speakers_without_a_name_stay_with_their_article() =>
        Of("Police said 40 people were killed when a ferry sank.", "A ship went down, and 40 people were killed, officials said.")
            .Should()
            .Equal("Article North [a]", "Article South [b]");

    [Theory]
    [InlineData("Ruth Keller left. Keller came back.", "Dr. Ruth B. Keller spoke.", "Ruth B. Keller")]
    [InlineData("Omar Soleimani spoke.", "Omar Suleimani left.", "Omar Soleimani")]
    [InlineData("The Northern Relief Front (NRF) came.", "Few saw the Northern Relief Front.", "Northern Relief Front")]
    public void One_whom_two_articles_name_gets_one_canonical_name(string a, string b, string canonical) =>
        Unify(a, b).SelectMany(m => m.Names).Select(n => n.Canonical).Distinct(StringComparer.Ordinal).Should().Equal(canonical);

    [Theory]
    [InlineData("Ruth Keller spoke.", "Paul Keller left.")]
    [InlineData("Ruth Keller spoke. Paul Keller left.", "Mr. Keller wept.")]
    [InlineData("Few saw the Seren Army.", "Few saw the Free Seren Army.")]
    public void On_doubt_they_stay_apart(string a, string b) =>
        Unify(a, b).SelectMany(m => m.Names).Select(n => n.Canonical).Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(1);

    [Theory]
    [InlineData("Ruth Keller and Paul Osten met in Lowick.", "Mrs. Keller and Mary Dahl met in Ansby.", "Keller")]
    [InlineData("Ruth Keller and Paul Osten met in Lowick.", "Rut Keller and Mary Dahl met in Ansby.", "Rut Keller")]
    [InlineData(
        "The Northern Relief Front, Paul Osten and Ruth Keller met in Lowick.",
        "The NRF, Mary Dahl and Jon Berg met in Ansby.",
        "NRF"
    )]
    public void Whoever_is_called_alike_may_be_another_in_an_article_about_something_else(string a, string b, string own) =>
        Unify(a, b)[1].Names.Select(n => n.Canonical).Should().Contain(own);

    [Fact]
    public void An_acronym_that_two_bodies_may_bear_joins_them_to_no_third()
    {
        var articles = Unify(
            "The Northern Relief Front and the Harbour Union met.",
            "The National Railway Fund and the Harbour Union met.",
            "The NRF and the Harbour Union met."
        );
        articles
            .SelectMany(m => m.Names)
            .Select(n => n.Canonical)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .Contain("Northern Relief Front", "National Railway Fund", "NRF");
    }

    private static IReadOnlyList<ArticleMentions> Unify(params string[] texts) =>
        CrossCheck.Default.FindMentions(
            CrossCheck.Default.Read(
                texts.Select((t, i) => Article(i == 0 ? "North" : "South", string.Create(CultureInfo.InvariantCulture, $"{i}"), t))
            )
        );

    private static IEnumerable<string> Of(string a, string b) =>
        CrossCheck
            .Default.Run(Article("North", "a", a), Article("South", "b", b))
            .Verdicts.Where(v => v.Topic.ArticleCount == 2 && v.Topic.Kind == global::Disagree.Claims.ClaimKind.Number)
            .SelectMany(v => v.Positions)
            .SelectMany(p => p.Voices)
            .Select(v => $"{v.Kind} {v.Label} [{string.Join(", ", v.Articles)}]");

    private static Article Article(string source, string id, string text) =>
        new(source, text) { Id = id, Published = new DateOnly(2024, 5, source is "North" ? 6 : 7) };
}
