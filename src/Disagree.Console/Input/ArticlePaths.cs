using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads everything that a command line names: files, folders, "-" for JSON Lines on standard input.</summary>
internal static class ArticlePaths
{
    internal const string StandardInput = "-";

    /// <param name="paths">What the command line names.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="warnings">Gets a line for what is passed over.</param>
    internal static List<Article> Read(IReadOnlyList<string> paths, Stream input, TextWriter warnings)
    {
        var articles = new ArticleSet();
        foreach (var found in FileNames.TellApart(paths.SelectMany(p => ReadOne(p, input))))
        {
            articles.Add(found.Article, found.Place);
            foreach (var warning in found.Warnings)
            {
                warnings.WriteLine(warning);
            }
        }

        return articles.Articles.Count > 0
            ? articles.Articles
            : throw InputException.At(string.Join(' ', paths), "at least one article", "none");
    }

    private static IEnumerable<FoundArticle> ReadOne(string path, Stream input)
    {
        if (string.Equals(path, StandardInput, StringComparison.Ordinal))
        {
            return new InputLines(input).Select(line => new FoundArticle(
                ArticleJson.Parse(line.Text, line.Place, $"{line.Number}"),
                line.Place,
                null
            ));
        }

        if (Directory.Exists(path))
        {
            return ArticleFolder.Read(path);
        }

        return File.Exists(path)
            ? ArticleFile.Read(path)
            : throw InputException.At(path, "a file, a folder, or - for standard input", "nothing of that name");
    }
}
