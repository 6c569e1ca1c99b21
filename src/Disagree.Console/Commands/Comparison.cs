using Disagree.Articles;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>Compares articles; on a terminal, and where there is much to read, a bar shows how far the reading is.</summary>
internal static class Comparison
{
    private const long MuchToRead = 2_000_000;

    internal static Report Run(CrossCheck check, IReadOnlyList<Article> articles, Streams streams)
    {
        if (!streams.ShowsProgress || articles.Sum(a => (long)a.Text.Length) < MuchToRead)
        {
            return check.Run(articles);
        }

        var documents = check.Read(articles);
        var mentions = ProgressBar.Run(documents, d => check.FindMentions([d])[0], d => d.Text.Length);
        var alignment = check.AlignTopics(check.ExtractClaims(mentions));
        return new Report(mentions, check.Judge(alignment, mentions), alignment.NotCompared);
    }
}
