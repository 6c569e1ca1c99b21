using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads everything that a command line names: files, folders, "-" for JSON Lines on standard input.</summary>
internal static class ArticlePaths
{
    internal const string StandardInput = "-";

    /// <param name="paths">What the command line names.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="warnings">Gets a line for what is passed over.</param>
    /// <param name="output">The file that the answer is written to; null for none.</param>
    internal static List<Article> Read(IReadOnlyList<string> paths, Stream input, TextWriter warnings, string? output = null)
    {
        var target = output is null ? null : Path.GetFullPath(output);
        RefuseWithin(paths, target);
        OutputPath.Refuse(output, paths.Where(File.Exists), "one of the articles");
        OutputPath.Refuse(output, paths.Where(ArticleFolder.HasManifest).Select(ArticleFolder.ManifestOf), "the manifest of the articles");
        var articles = new ArticleSet();
        foreach (var found in FileNames.TellApart(paths.SelectMany(p => ReadOne(p, input, warnings))))
        {
            OutputPath.Refuse(output, found.FullPath is { } file ? [file] : [], "one of the articles");
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

    // a report in a folder of which every text is read would be the next run's article
    private static void RefuseWithin(IReadOnlyList<string> paths, string? target)
    {
        if (
            target is not null
            && paths.Any(p =>
                Directory.Exists(p)
                && !ArticleFolder.HasManifest(p)
                && string.Equals(
                    Path.TrimEndingDirectorySeparator(Path.GetFullPath(p)),
                    Path.GetDirectoryName(target),
                    StringComparison.Ordinal
                )
            )
            && ArticleFolder.Endings.Any(e => target.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        )
        {
            throw InputException.At(
                $"--output {target}",
                "a file outside the folder of the articles",
                "one that would be read as an article of it the next time"
            );
        }
    }

    private static IEnumerable<FoundArticle> ReadOne(string path, Stream input, TextWriter warnings)
    {
        if (string.Equals(path, StandardInput, StringComparison.Ordinal))
        {
            var unknown = new UnknownKeys([.. ArticleJson.Keys, "text"]);
            return new InputLines(input).Select(line => ArticleJson.Find(line.Text, line.Place, $"{line.Number}", null, unknown));
        }

        if (Directory.Exists(path))
        {
            return ArticleFolder.Read(path, warnings);
        }

        return File.Exists(path)
            ? ArticleFile.Read(path)
            : throw InputException.At(path, "a file, a folder, or - for standard input", "nothing of that name");
    }
}
