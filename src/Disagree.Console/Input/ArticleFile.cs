using System.Text;
using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads the articles of one file.</summary>
internal static class ArticleFile
{
    private const long Largest = 512L * 1024 * 1024;

    internal static IEnumerable<FoundArticle> Read(string path, Article? known = null)
    {
        var content = ReadText(path);
        var name = Path.GetFileName(path);
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return Lines(content, path, name);
        }

        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            known = HtmlText.Read(content, known ?? new Article("", "") { Id = name });
            content = known.Text;
        }

        var warnings = new List<string>();
        return
        [
            new FoundArticle(FrontMatter.Read(content, path, known ?? new Article("", "") { Id = name }, warnings), path, path)
            {
                Warnings = warnings,
            },
        ];
    }

    private static IEnumerable<FoundArticle> Lines(string content, string path, string name)
    {
        var number = 0;
        var unknown = new UnknownKeys([.. ArticleJson.Keys, "text"]);
        foreach (var line in content.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var place = $"{path}({number})";
                yield return ArticleJson.Find(line, place, $"{name}({number})", place, unknown);
            }
        }
    }

    // Bytes that are no UTF-8 become U+FFFD, which marks the article as damaged.
    private static string ReadText(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > Largest)
            {
                throw InputException.At(path, "a file of at most 512 MB", $"{length / 1024 / 1024} MB");
            }

            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw InputException.At(path, "a readable file", FileProblem.Of(error));
        }
    }
}
