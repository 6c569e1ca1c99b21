using Disagree.Articles;

namespace Disagree.Tests.Tour;

/// <summary>
/// The tour starts here. An article is a source and a text; reading cuts it into sentences and tells running text from the rest of a page.
/// </summary>
public sealed class T01_AnArticleIsRead
{
    private const string Page = """
        Harbour reopens after fire

        Harbour reopens after fire

        The harbour of Port Sample reopened on Monday. Col. Jane Doe of the fire service called it "a relief."

        Share this article
        https://example.org/harbour

        Leave a Reply
        """;

    private readonly Document document = CrossCheck.Default.Read(new Article("Harbour Post", Page))[0];

    [Fact]
    public void A_sentence_is_a_place_in_the_article_and_cuts_exactly_its_words() =>
        document
            .Sentences.Where(s => s.Kind == SentenceKind.Body)
            .Select(s => document.Quote(s.Span))
            .Should()
            .Equal("The harbour of Port Sample reopened on Monday.", "Col. Jane Doe of the fire service called it \"a relief.\"");

    [Fact]
    public void The_first_line_serves_as_headline_and_its_repetition_counts_once() =>
        document.Sentences.Take(2).Select(s => s.Kind).Should().Equal(SentenceKind.Headline, SentenceKind.Repeated);

    [Fact]
    public void Buttons_links_and_comment_forms_are_furniture() =>
        document
            .Sentences.Where(s => s.Kind == SentenceKind.Furniture)
            .Select(s => document.Quote(s.Span))
            .Should()
            .Contain(["Share this article", "Leave a Reply"]);

    [Fact]
    public void Claims_are_read_from_running_text_and_headlines_only() =>
        document
            .Sentences.Where(s => s.StatesClaims)
            .Select(s => s.Kind)
            .Should()
            .OnlyContain(k => k == SentenceKind.Body || k == SentenceKind.Headline);

    [Fact]
    public void Broken_characters_are_marked_and_the_length_stays()
    {
        var broken = CrossCheck.Default.Read(new Article("Harbour Post", "Nine\0 men fled."))[0];
        broken.IsDamaged.Should().BeTrue();
        broken.Text.Should().Be("Nine\uFFFD men fled.");
    }

    [Fact]
    public void An_article_that_is_given_no_id_makes_one_of_its_source_and_text()
    {
        var article = new Article("Harbour Post", "Nine men fled.");
        article.Id.Should().StartWith("Harbour Post-").And.Be(new Article("Harbour Post", "Nine men fled.").Id);
        article.Id.Should().NotBe((article with { Text = "Ten men fled." }).Id);
    }
}
