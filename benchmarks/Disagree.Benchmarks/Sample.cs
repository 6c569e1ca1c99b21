using System.Runtime.CompilerServices;
using System.Text;
using Disagree.Articles;

namespace Disagree.Benchmarks;

/// <summary>The five articles of the sample.</summary>
internal static class Sample
{
    internal static IEnumerable<Article> Articles() =>
        Directory
            .GetFiles(Path.Combine(Root(), "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(f => new Article(Path.GetFileName(f), File.ReadAllText(f)));

    /// <summary>Ten articles of the usual length of news: each of the five twice, followed by the half of another.</summary>
    internal static IEnumerable<Article> Ten()
    {
        Article[] five = [.. Articles()];
        for (var i = 0; i < 2 * five.Length; i++)
        {
            var (one, next) = (five[i % five.Length], five[(i + 1 + (i / five.Length)) % five.Length]);
            yield return new Article(one.Source, $"{one.Text}\n\n{next.Text[..(next.Text.Length / 2)]}") { Id = $"{i}" };
        }
    }

    /// <summary>The articles over and over, up to so many characters.</summary>
    internal static Article Long(int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            foreach (var article in Articles())
            {
                text.Append(article.Text).Append('\n');
            }
        }

        return new Article("Long", text.ToString(0, length));
    }

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
