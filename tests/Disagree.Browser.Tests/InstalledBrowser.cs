namespace Disagree.Browser.Tests;

/// <summary>
/// The browser of this machine: what DISAGREE_BROWSER names, else Chromium where the system keeps it. None is ever downloaded.
/// </summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it lies; null where there is none.</summary>
    internal static string? Path { get; } = Find();

    /// <summary>Whether its absence is a failure: where everything is checked before a change is taken, CI is "true".</summary>
    internal static bool IsRequired { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("DISAGREE_BROWSER") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            System.IO.Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        return Names.SelectMany(n => folders.Select(f => System.IO.Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }
}
