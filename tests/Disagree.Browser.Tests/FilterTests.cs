using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>The questions can be narrowed by words, outcome, source and kind; without script all are there.</summary>
[Collection(OneBrowserCollection.Name)]
public sealed class FilterTests(OneBrowser browser)
{
    private const string Shown = ".question:not([hidden])";

    [BrowserTheory]
    [InlineData("outcome", "agree", "[data-outcome=agree]")]
    [InlineData("outcome", "old", "[data-outcome=old]")]
    [InlineData("kind", "date", "[data-kind=date]")]
    [InlineData("source", "s1", "[data-sources~=s1]")]
    public async Task A_choice_leaves_the_questions_that_fit(string field, string value, string fitting)
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        var all = await page.All(".question").CountAsync();
        var expected = await page.All($".question{fitting}").CountAsync();
        await page.All($"#filter [name={field}]").SelectOptionAsync(value);
        await Assertions.Expect(page.All(Shown)).ToHaveCountAsync(expected);
        await Assertions.Expect(page.All($"{Shown}{fitting}")).ToHaveCountAsync(expected);
        await Assertions.Expect(page.All("#filter output")).ToHaveTextAsync($"{expected} of {all} questions shown");
        (await page.All(".outcome:not([hidden])").CountAsync())
            .Should()
            .Be(await page.All($".outcome:has({Shown})").CountAsync(), "a heading without a question is hidden");

        await page.All("#filter button").ClickAsync();
        await Assertions.Expect(page.All(Shown)).ToHaveCountAsync(all);
    }

    [BrowserFact]
    public async Task Words_are_sought_in_any_case_and_without_their_accents()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.All("#filter [name=words]").FillAsync("JIHÁDISTS enclave");
        await Assertions.Expect(page.All(Shown)).ToHaveCountAsync(1);
        await page.All("#filter [name=words]").FillAsync("no such words");
        await Assertions.Expect(page.All(Shown)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_link_to_a_question_that_is_narrowed_away_shows_all_again()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds);
        await page.All("#filter [name=outcome]").SelectOptionAsync("agree");
        await page.All(".glance a").First.ClickAsync();
        await Assertions.Expect(page.All("#t1")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Without_script_every_question_is_there_and_no_dead_field()
    {
        await using var page = await browser.OpenAsync(Pages.Seeds, new View(HasScript: false));
        await Assertions.Expect(page.All("#filter")).ToBeHiddenAsync();
        (await page.All(".question").CountAsync()).Should().Be(await page.All(".glance tbody tr").CountAsync());
    }
}
