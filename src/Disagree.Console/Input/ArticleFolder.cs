using System.Text.Json;
using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads the articles of a folder: those its manifest names, else every text in it, by name.</summary>
internal static class ArticleFolder
{
    private const string Manifest = "articles.json";

    /// <summary>How the files end that are read.</summary>
    internal static readonly string[] Endings = [".txt", ".md", ".html", ".htm", ".jsonl"];

    /// <summary>Whether a folder says itself which of its files are articles.</summary>
    internal static bool HasManifest(string folder) => File.Exists(ManifestOf(folder));

    internal static string ManifestOf(string folder) => Path.Combine(folder, Manifest);

    /// <param name="folder">The folder.</param>
    /// <param name="warnings">Gets a line for each text that is passed over.</param>
    internal static IEnumerable<FoundArticle> Read(string folder, TextWriter warnings)
    {
        var manifest = Path.Combine(folder, Manifest);
        if (File.Exists(manifest))
        {
            return ReadManifest(folder, manifest);
        }

        var files = Directory
            .EnumerateFiles(folder)
            .Where(f => Endings.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var report in files.Where(OwnReport.Is).ToList())
        {
            warnings.WriteLine($"{report}: expected an article but found a report of disagree, which is passed over.");
            files.Remove(report);
        }

        return files.Count > 0
            ? files.SelectMany(f => ArticleFile.Read(f))
            : throw InputException.At(folder, $"{Manifest} or files that end in {string.Join(", ", Endings)}", Found(folder));
    }

    private static List<FoundArticle> ReadManifest(string folder, string path)
    {
        using var json = ArticleJson.Open(File.ReadAllText(path), path);
        if (
            json.RootElement.ValueKind != JsonValueKind.Object
            || !json.RootElement.TryGetProperty("articles", out var list)
            || list.ValueKind != JsonValueKind.Array
        )
        {
            throw InputException.At(path, "an object {\"articles\": [ … ]}", JsonText.Kind(json.RootElement));
        }

        var articles = new List<FoundArticle>();
        var files = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new UnknownKeys([.. ArticleJson.Keys, "file"]);
        foreach (var entry in list.EnumerateArray())
        {
            var place = $"{path}: article {articles.Count + 1}";
            var found = ReadEntry(folder, entry, place).ToList();
            var warnings = unknown.Warnings(entry, place);
            if (found is [{ FullPath: { } file }, ..] && !files.Add(file))
            {
                throw InputException.At(place, "a file that no other article names", $"\"{Path.GetFileName(file)}\"");
            }

            articles.AddRange(
                found.Select((f, i) => i > 0 || warnings.Count == 0 ? f : f with { Warnings = [.. warnings, .. f.Warnings] })
            );
        }

        return articles.Count > 0 ? articles : throw InputException.At(path, "at least one article", "none");
    }

    private static IEnumerable<FoundArticle> ReadEntry(string folder, JsonElement entry, string place)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            throw InputException.At(place, "an object with a \"file\"", JsonText.Kind(entry));
        }

        var file = ArticleJson.Optional(entry, "file", place) ?? throw InputException.At(place, "a property \"file\"", "none");
        var path = Path.Combine(folder, file);
        if (!IsWithin(folder, path))
        {
            throw InputException.At(place, $"a file within the folder of the manifest", $"\"{file}\"");
        }

        if (!File.Exists(path))
        {
            throw InputException.At(place, $"the file \"{file}\" beside the manifest", "none");
        }

        return ArticleFile.Read(
            path,
            new Article(ArticleJson.Optional(entry, "source", place) ?? "", "")
            {
                Id = ArticleJson.Id(entry, place) ?? Path.GetFileName(path),
                Title = ArticleJson.Optional(entry, "title", place),
                Published = ArticleJson.Published(ArticleJson.Optional(entry, "published", place), place),
                Url = ArticleJson.Optional(entry, "url", place),
            }
        );
    }

    // a manifest that came with its folder reads nothing else of the machine
    private static bool IsWithin(string folder, string path) =>
        Path.GetRelativePath(OutputPath.Real(folder), OutputPath.Real(path)) is var relative
        && !Path.IsPathRooted(relative)
        && !string.Equals(relative.Split('/', '\\')[0], "..", StringComparison.Ordinal);

    private static string Found(string folder)
    {
        var count = Directory.EnumerateFileSystemEntries(folder).Count();
        return count switch
        {
            0 => "an empty folder",
            _ when Directory.EnumerateDirectories(folder).Count() == count => "folders only, which are not entered",
            1 => "one entry of another kind",
            _ => $"{count} entries of other kinds",
        };
    }
}
