using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads everything that a command line names: files, folders, "-" for JSON Lines on standard input.</summary>
internal static class ArticlePaths
{
    internal const string StandardInput = "-";

    internal static List<Article> Read(IReadOnlyList<string> paths, Stream input)
    {
        var articles = new ArticleSet();
        foreach (var path in paths)
        {
            foreach (var article in ReadOne(path, input))
            {
                articles.Add(article, string.Equals(path, StandardInput, StringComparison.Ordinal) ? "standard input" : path);
            }
        }

        return articles.Articles.Count > 0
            ? articles.Articles
            : throw InputException.At(string.Join(' ', paths), "at least one article", "none");
    }

    private static IEnumerable<Article> ReadOne(string path, Stream input)
    {
        if (string.Equals(path, StandardInput, StringComparison.Ordinal))
        {
            return new InputLines(input).Select(line => ArticleJson.Parse(line.Text, line.Place, $"{line.Number}"));
        }

        if (Directory.Exists(path))
        {
            return ArticleFolder.Read(path);
        }

        return File.Exists(path) ? ArticleFile.Read(path) : throw InputException.At(path, "a file, a folder, or - for standard input", "nothing of that name");
    }
}
