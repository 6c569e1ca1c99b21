using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads everything that a command line names: files, folders, "-" for JSON Lines on standard input.</summary>
internal static class ArticlePaths
{
    internal const string StandardInput = "-";

    internal static List<Article> Read(IEnumerable<string> paths, Stream input)
    {
        var articles = new List<Article>();
        foreach (var path in paths)
        {
            articles.AddRange(ReadOne(path, input));
        }

        if (articles.Count == 0)
        {
            throw InputException.At("standard input", "at least one article as a line of JSON", "none");
        }

        return articles;
    }

    private static IEnumerable<Article> ReadOne(string path, Stream input)
    {
        if (string.Equals(path, StandardInput, StringComparison.Ordinal))
        {
            return new InputLines(input).Select(line => ArticleJson.Parse(line.Text, line.Place));
        }

        if (Directory.Exists(path))
        {
            return ArticleFolder.Read(path);
        }

        return File.Exists(path) ? ArticleFile.Read(path) : throw InputException.At(path, "a file, a folder, or - for standard input", "nothing of that name");
    }
}
