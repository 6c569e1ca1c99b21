using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>From a claim to its words, and back.</summary>
[Collection(OneBrowserCollection.Name)]
public sealed class FollowingTests(OneBrowser browser)
{
    [BrowserTheory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task A_click_on_a_claim_shows_its_article_with_the_words_marked(int width, bool script)
    {
        await using var page = await browser.OpenAsync(Pages.Seeds, new View(width, HasScript: script));
        var claim = page.All(".question .claim blockquote a").Nth(1);
        var words = await claim.Locator("mark").TextContentAsync();
        await claim.ClickAsync();

        var target = page.All("mark:target");
        await Assertions.Expect(target).ToBeInViewportAsync();
        (await target.TextContentAsync()).Should().Be(words);
        (await target.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle")).Should().Be("solid");
        var article = page.All("details.article[open]");
        await Assertions.Expect(article).ToHaveCountAsync(1);
        (await article.Locator(".notes li").CountAsync()).Should().BeGreaterThan(1, "the other claims of the article stand in the margin");
    }

    [BrowserFact]
    public async Task A_note_in_the_margin_leads_back_to_the_question()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.All(".question .claim blockquote a").First.ClickAsync();
        var note = page.All("details.article[open] .notes a[href^='#c']").First;
        var claim = (await note.GetAttributeAsync("href"))!;
        await note.ClickAsync();
        await Assertions.Expect(page.All($".claim{claim}")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task On_a_wide_screen_the_notes_stand_beside_their_line()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.All(".question .claim blockquote a").First.ClickAsync();
        (
            await page.Ask<bool>(
                "(() => { const line = document.querySelector('mark:target').closest('.beside'); const [text, notes] = [line.querySelector('p'), line.querySelector('.notes')].map(e => e.getBoundingClientRect()); return notes.left >= text.right && notes.top < text.bottom; })()"
            )
        )
            .Should()
            .BeTrue();
    }

    [BrowserFact]
    public async Task A_link_to_words_opens_the_article_at_once()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.Ask<string>("location.hash = '#wc2'");
        await Assertions.Expect(page.All("#wc2")).ToBeInViewportAsync();
    }
}
