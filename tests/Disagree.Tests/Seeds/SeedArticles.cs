using Disagree.Articles;
using Disagree.Tool.Input;

namespace Disagree.Tests.Seeds;

/// <summary>The five articles that lie beside the sources, read as the console reads them.</summary>
internal static class SeedArticles
{
    internal static IReadOnlyList<Article> All { get; } = ArticlePaths.Read([Repository.Seeds], Stream.Null, TextWriter.Null);

    internal static Disagree.Reports.Report Report { get; } = CrossCheck.Default.Run(All);
}
