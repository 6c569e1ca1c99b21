using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>Compares articles. Where there is much to read, all cores read, and on a terminal a bar shows how far they are.</summary>
internal static class Comparison
{
    private const long MuchToRead = 1_000_000;

    internal static Report Run(CrossCheck check, IReadOnlyList<Article> articles, bool showsProgress) =>
        articles.Sum(a => (long)a.Text.Length) < MuchToRead ? check.Run(articles) : RunOnAllCores(check, articles, showsProgress);

    /// <summary>The steps of <see cref="CrossCheck.Run"/>, the reading of articles spread over the cores.</summary>
    internal static Report RunOnAllCores(CrossCheck check, IReadOnlyList<Article> articles, bool showsProgress)
    {
        var documents = check.Read(articles);
        var dated = documents.Zip(check.Language.Date(documents)).ToList();
        var mentions = showsProgress
            ? ProgressBar.Run(dated, Find, d => d.First.Text.Length)
            : [.. dated.AsParallel().AsOrdered().Select(Find)];
        var alignment = check.AlignTopics(check.ExtractClaims(mentions));
        return new Report(mentions, check.Judge(alignment, mentions), alignment.NotCompared);

        ArticleMentions Find((Document Document, Publication Publication) dated) => check.Language.FindMentions(dated.Document, dated.Publication);
    }
}
