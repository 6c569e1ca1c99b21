using System.Text;
using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>A report on a thousand articles.</summary>
[Collection(OneBrowserCollection.Name)]
public sealed class LargeReportTests(OneBrowser browser)
{
    private static string Html { get; } = Pages.Large.ToHtml();

    [Fact]
    public void Its_size_is_in_proportion_to_its_articles() =>
        Encoding
            .UTF8.GetByteCount(Html)
            .Should()
            .BeLessThan((int)(1.75 * Pages.Large.Articles.Sum(a => Encoding.UTF8.GetByteCount(a.Document.Text))));

    [BrowserFact]
    public async Task It_opens_with_the_articles_folded_and_leads_to_any_of_them()
    {
        await using var page = await browser.OpenAsync(Html);
        (await page.All(".question").CountAsync()).Should().Be(100);
        (await page.All("details.article:not([open])").CountAsync()).Should().Be(1000);
        (
            await page.Ask<string>(
                "getComputedStyle(document.querySelector('.question')).contentVisibility + getComputedStyle(document.querySelector('.article')).contentVisibility"
            )
        )
            .Should()
            .Be("autoauto");
        await page.All("#t100 .claim blockquote a").Last.ClickAsync();
        await Assertions.Expect(page.All("mark:target")).ToBeInViewportAsync();
        await Assertions.Expect(page.All("mark:target")).ToHaveTextAsync("999 people");
    }

    [BrowserFact]
    public async Task Its_time_line_is_one_drawing()
    {
        await using var page = await browser.OpenAsync(Html, new View(390));
        (await page.All(".timeline li").CountAsync()).Should().Be(0);
        (await page.All(".timeline .columns").GetAttributeAsync("aria-label")).Should().StartWith("1000 articles over time");
        (await page.Ask<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390);
    }
}
