using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>
/// What the eye would mind: a page wider than the screen, letters too small to read, words over words, things lost in print.
/// </summary>
[Collection(OneBrowserCollection.Name)]
public sealed class LookTests(OneBrowser browser)
{
    private const string SmallLetters =
        "[...document.querySelectorAll('body *')].filter(e => e.localName !== 'script' && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).filter(e => parseFloat(getComputedStyle(e).fontSize) < 11.5).map(e => e.outerHTML.slice(0, 120))";

    private const string Collisions =
        "[...document.querySelectorAll('.plot svg[role]')].flatMap(plot => { const all = [...plot.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);"
        + "return all.flatMap(([one, a], i) => all.slice(i + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3).map(([other]) => one + ' | ' + other)); })";

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task The_page_fits_the_screen_and_its_letters_can_be_read(int width)
    {
        await using var page = await browser.OpenAsync(Pages.Everything, new View(width));
        await page.UnfoldAsync();
        (await page.Ask<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await page.Ask<string[]>(SmallLetters)).Should().BeEmpty();
        (await page.Ask<string[]>(Collisions)).Should().BeEmpty("words of a plot do not cover each other");
    }

    [BrowserFact]
    public async Task A_dark_page_is_dark()
    {
        await using var light = await browser.OpenAsync(Pages.Seeds);
        await using var dark = await browser.OpenAsync(Pages.Seeds, new View(IsDark: true));
        const string Background = "getComputedStyle(document.body).backgroundColor";
        (await light.Ask<string>(Background)).Should().Be("rgb(255, 255, 255)");
        (await dark.Ask<string>(Background)).Should().Be("rgb(21, 23, 26)");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Print_shows_every_text_and_no_field(bool script)
    {
        await using var page = await browser.OpenAsync(Pages.Everything, new View(IsDark: true, HasScript: script));
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Assertions.Expect(page.All("#filter")).ToBeHiddenAsync();
        foreach (var line in await page.All("details .text p").AllAsync())
        {
            (await line.BoundingBoxAsync())!.Height.Should().BeGreaterThan(5);
        }

        (await page.Page.PdfAsync()).Should().HaveCountGreaterThan(10_000);
    }

    [BrowserFact]
    public async Task The_picture_in_the_documents_can_be_made_anew()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        var card = (await page.All("#t1").BoundingBoxAsync())!;
        var clip = new Clip
        {
            X = card.X - 20,
            Y = card.Y - 76,
            Width = card.Width + 40,
            Height = card.Height + 96,
        };
        var picture = await page.Page.ScreenshotAsync(new PageScreenshotOptions { Clip = clip, FullPage = true });
        picture.Should().HaveCountGreaterThan(10_000);
        if (Disagree.Tests.Approved.IsApproving)
        {
            await File.WriteAllBytesAsync(Path.Combine(Disagree.Tests.Repository.Root, "docs", "report.png"), picture);
        }
    }
}
