namespace Disagree.Tests;

/// <summary>Where the sources lie that some tests read.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Seeds => Path.Combine(Root, "seeds");

    internal static string Library => Path.Combine(Root, "src", "Disagree");

    /// <summary>The C# files under a folder, without what the build makes.</summary>
    internal static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Disagree.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"Expected Disagree.sln above {AppContext.BaseDirectory} but found none.");
    }
}
