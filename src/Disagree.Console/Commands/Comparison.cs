using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Mentions.Names.Entities;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>Compares articles; where there is much to read, a bar on the terminal shows how far it is.</summary>
internal static class Comparison
{
    private const long MuchToRead = 1_000_000;

    internal static Report Run(CrossCheck check, IReadOnlyList<Article> articles, bool showsProgress, CancellationToken cancellation) =>
        showsProgress && articles.Sum(a => (long)a.Text.Length) >= MuchToRead
            ? RunWithBar(check, articles, cancellation)
            : check.Run(articles, cancellation);

    // the steps of CrossCheck.Run
    private static Report RunWithBar(CrossCheck check, IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var documents = check.Read(articles, cancellation);
        var dated = documents.Zip(check.Language.Date(documents)).ToList();
        var mentions = EntityIndex.Unify(ProgressBar.Run(dated, Find, d => d.First.Text.Length), check.Language.Names);
        var alignment = check.AlignTopics(check.ExtractClaims(mentions, cancellation), cancellation);
        return new Report(mentions, check.Judge(alignment, mentions, cancellation), alignment.NotComparedBy(check.AsOf));

        ArticleMentions Find((Document Document, Publication Publication) dated)
        {
            cancellation.ThrowIfCancellationRequested();
            return check.Language.FindMentions(dated.Document, dated.Publication);
        }
    }
}
