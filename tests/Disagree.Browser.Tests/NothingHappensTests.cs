using Disagree.Tests.Html;

namespace Disagree.Browser.Tests;

/// <summary>A page asks for nothing, says nothing on the console and runs nothing of an article.</summary>
[Collection(OneBrowserCollection.Name)]
public sealed class NothingHappensTests(OneBrowser browser)
{
    [BrowserFact]
    public async Task A_report_makes_no_request_and_no_complaint()
    {
        await using var page = await browser.OpenAsync(Pages.Everything);
        await page.All("blockquote a").First.ClickAsync();
        await page.UnfoldAsync();
        (await page.Ask<int>("performance.getEntriesByType('resource').length")).Should().Be(0);
    }

    [BrowserFact]
    public async Task The_policy_forbids_whatever_is_not_in_the_page()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        (
            await page.Ask<string>(
                "new Promise(done => { document.addEventListener('securitypolicyviolation', e => done(e.effectiveDirective)); const i = new Image(); i.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='; })"
            )
        )
            .Should()
            .Be("img-src");
        page.Complaints.Should()
            .OnlyContain(c =>
                c.Contains("Content Security Policy", StringComparison.Ordinal) || c.StartsWith("request: data:", StringComparison.Ordinal)
            );
        page.Complaints.Clear();
    }

    [BrowserFact]
    public async Task Two_hundred_hostile_texts_in_every_field_come_out_as_text()
    {
        await using var page = await browser.OpenAsync(Pages.HostileTexts);
        (await page.Ask<string>("[...new Set([...document.querySelectorAll('*')].map(e => e.localName))].sort().join(' ')"))
            .Should()
            .Be(
                "a article bdi blockquote body button caption dd details div dl dt figcaption figure form g h1 h2 h3 h4 head header html input label li line main mark meta ol option output p path script section select span strong style summary svg table tbody td text th thead title tr ul"
            );
        (await page.Ask<int>("document.scripts.length + document.styleSheets.length")).Should().Be(2);
        (await page.Ask<bool>("window.hit === undefined")).Should().BeTrue();
        (await page.Ask<int>("document.querySelectorAll('.question').length")).Should().Be(200);
        (
            await page.Ask<string[]>(
                "[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => /^on|^src|^style|^srcdoc|^action/.test(n))"
            )
        )
            .Should()
            .BeEmpty();
        (await page.Ask<string[]>("[...document.links].map(a => a.getAttribute('href')).filter(h => !h.startsWith('#'))"))
            .Should()
            .BeEmpty();
        var shown = (await page.All("h3").AllTextContentsAsync()).ToList();
        shown.Should().Equal(HostilePayloads.All.Select(HostilePayloads.Shown));
    }

    [BrowserFact]
    public async Task Hostile_texts_do_not_widen_the_page()
    {
        await using var page = await browser.OpenAsync(Pages.HostileTexts, new View(390));
        await page.UnfoldAsync();
        (await page.Ask<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390);
    }
}
