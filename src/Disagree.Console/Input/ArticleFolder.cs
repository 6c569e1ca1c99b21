using System.Text.Json;
using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads the articles of a folder: those its manifest names, else every text in it, by name.</summary>
internal static class ArticleFolder
{
    private const string Manifest = "articles.json";
    private static readonly string[] Endings = [".txt", ".md", ".html", ".jsonl"];

    internal static IEnumerable<FoundArticle> Read(string folder)
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
        foreach (var entry in list.EnumerateArray())
        {
            articles.AddRange(ReadEntry(folder, entry, $"{path}: article {articles.Count + 1}"));
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
        if (!File.Exists(path))
        {
            throw InputException.At(place, $"the file \"{file}\" beside the manifest", "none");
        }

        return ArticleFile.Read(
            path,
            new Article(ArticleJson.Optional(entry, "source", place) ?? "", "")
            {
                Id = ArticleJson.Optional(entry, "id", place) ?? Path.GetFileName(path),
                Title = ArticleJson.Optional(entry, "title", place),
                Published = ArticleJson.Published(ArticleJson.Optional(entry, "published", place), place),
                Url = ArticleJson.Optional(entry, "url", place),
            }
        );
    }

    private static string Found(string folder)
    {
        var count = Directory.EnumerateFileSystemEntries(folder).Count();
        return count switch
        {
            0 => "an empty folder",
            1 => "one entry of another kind",
            _ => $"{count} entries of other kinds",
        };
    }
}
