using Microsoft.Playwright;

namespace Disagree.Browser.Tests;

/// <summary>A page that is open, and all that it did which a report must not do.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Complaints.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add($"error: {error}");
        page.Dialog += (_, dialog) => Complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) =>
        {
            if (!request.IsNavigationRequest || Complaints.Count > 0 || ++loads > 1)
            {
                Complaints.Add($"request: {request.Url}");
            }
        };
    }

    private int loads;

    internal IPage Page { get; }

    /// <summary>Requests beyond the page itself, words on the console, errors, dialogs.</summary>
    internal List<string> Complaints { get; } = [];

    internal ILocator All(string selector) => Page.Locator(selector);

    /// <summary>Unfolds everything that is folded up.</summary>
    internal Task UnfoldAsync() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

    internal Task<T> Ask<T>(string script) => Page.EvaluateAsync<T>(script);

    public async ValueTask DisposeAsync()
    {
        Complaints.Should().BeEmpty();
        await context.CloseAsync();
    }
}
