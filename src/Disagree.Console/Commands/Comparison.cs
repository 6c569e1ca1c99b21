using Disagree.Articles;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>Compares articles; where there is much to read, a bar on the terminal shows how far it is.</summary>
internal static class Comparison
{
    private const long MuchToRead = 1_000_000;

    internal static Report Run(CrossCheck check, IReadOnlyList<Article> articles, bool showsProgress, CancellationToken cancellation)
    {
        var length = articles.Sum(a => (long)a.Text.Length);
        return showsProgress && length >= MuchToRead
            ? ProgressBar.Run(length, bar => check.Run(articles, bar, cancellation))
            : check.Run(articles, cancellation);
    }
}
