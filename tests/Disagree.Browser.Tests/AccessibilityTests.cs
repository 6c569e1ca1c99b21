using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>No rule of axe is broken, whatever state the page is in; and it can be used from the keyboard.</summary>
[Collection(OneBrowserCollection.Name)]
public sealed class AccessibilityTests(OneBrowser browser)
{
    [BrowserTheory]
    [InlineData(1280, false, "whole")]
    [InlineData(390, true, "whole")]
    [InlineData(1280, false, "fresh")]
    [InlineData(1280, true, "unfolded")]
    [InlineData(390, false, "unfolded")]
    [InlineData(390, true, "narrowed")]
    [InlineData(1280, false, "led to its words")]
    [InlineData(1280, false, "printed")]
    public async Task Axe_finds_nothing(int width, bool dark, string state)
    {
        await using var page = await browser.OpenAsync(state is "whole" ? Pages.Seeds : Pages.Sample, new View(width, dark));
        await Bring(page, state);
        var found = await page.Page.RunAxe();
        found.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_first_key_leads_past_the_top_to_the_questions()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.Page.Keyboard.PressAsync("Tab");
        (await page.Ask<string>("document.activeElement.className")).Should().Be("skip");
        (await page.Ask<bool>("document.activeElement.getBoundingClientRect().left >= 0")).Should().BeTrue("what has the focus is seen");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Ask<string>("document.activeElement.id")).Should().Be("questions");
    }

    [BrowserFact]
    public async Task A_claim_can_be_followed_by_key_and_the_focus_is_seen()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.All(".question .claim blockquote a").First.FocusAsync();
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Tab");
        (await page.Ask<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid");
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.All("mark:target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Everything_that_can_be_used_can_be_reached_by_key()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        (
            await page.Ask<int>(
                "[...document.querySelectorAll('a[href], button, input, select, summary')].filter(e => e.tabIndex < 0).length"
            )
        )
            .Should()
            .Be(0);
    }

    private static async Task Bring(OpenPage page, string state)
    {
        switch (state)
        {
            case "unfolded":
                await page.UnfoldAsync();
                break;
            case "narrowed":
                await page.All("#filter [name=words]").FillAsync("no such words");
                break;
            case "led to its words":
                await page.All(".claim blockquote a").First.ClickAsync();
                break;
            case "printed":
                await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
                break;
        }
    }
}
