using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>The browser that all tests share: started once, each page in a context of its own.</summary>
public sealed class OneBrowser : IAsyncLifetime
{
    private const float Patience = 120_000;
    private readonly string folder = Directory.CreateTempSubdirectory("disagree-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is not { } path)
        {
            InstalledBrowser
                .IsRequired.Should()
                .BeFalse("a browser is required here: install chromium-headless-shell, or name one in DISAGREE_BROWSER");
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-gpu"],
                Timeout = Patience,
            }
        );
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens a page from disk, as a reader would.</summary>
    internal async Task<OpenPage> OpenAsync(string html, View? view = null)
    {
        view ??= new View();
        var file = Path.Combine(folder, $"{Guid.CreateVersion7():N}.html");
        await File.WriteAllTextAsync(file, html);
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = view.Width, Height = 900 },
                ColorScheme = view.IsDark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = view.HasScript,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(Patience);
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Of the window, in pixels.</param>
/// <param name="IsDark">Whether the reader likes dark pages.</param>
/// <param name="HasScript">Whether scripts run.</param>
internal sealed record View(int Width = 1280, bool IsDark = false, bool HasScript = true);

/// <summary>All tests of the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowserCollection : ICollectionFixture<OneBrowser>
{
    internal const string Name = "one browser";
}
