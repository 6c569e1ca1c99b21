namespace Disagree.Tool.Input;

/// <summary>Tells files of one name apart by the folders that they lie in.</summary>
internal static class FileNames
{
    /// <summary>
    /// The articles, each file once; those that only a file name names, and that share it, get as much of their paths as tells them apart.
    /// </summary>
    internal static IEnumerable<FoundArticle> TellApart(IEnumerable<FoundArticle> articles)
    {
        var all = articles.DistinctBy(a => a.FullPath is { } path ? (object)(path, a.Article.Id) : a).ToList();
        var names = new Dictionary<FoundArticle, string>(ReferenceEqualityComparer.Instance);
        foreach (var alike in all.Where(a => a.IsNamedByFile).GroupBy(a => a.Article.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var (article, name) in alike.Zip(Names([.. alike.Select(a => Folders(a.File!))])))
            {
                names.Add(article, name);
            }
        }

        return all.Select(a => names.TryGetValue(a, out var name) ? a with { Article = a.Article with { Id = name } } : a);
    }

    private static IEnumerable<string> Names(List<string[]> paths)
    {
        for (var count = 2; ; count++)
        {
            var names = paths.ConvertAll(p => string.Join('/', p.TakeLast(count)));
            if (names.Distinct(StringComparer.Ordinal).Count() == names.Count || paths.TrueForAll(p => p.Length <= count))
            {
                return names;
            }
        }
    }

    private static string[] Folders(string path) => [.. path.Split('/', '\\').Where(p => p.Length > 0 && p is not ".")];
}
