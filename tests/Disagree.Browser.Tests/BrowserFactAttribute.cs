namespace Disagree.Browser.Tests;

/// <summary>
/// A test that needs a browser: skipped with a word of what to install where there is none, failed there if a browser is required.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing;

    internal static string? Missing { get; } =
        InstalledBrowser.Path is null && !InstalledBrowser.IsRequired
            ? "No browser: install chromium-headless-shell, or name one in DISAGREE_BROWSER."
            : null;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.Missing;
}
