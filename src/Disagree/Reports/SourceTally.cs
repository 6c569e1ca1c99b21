using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>How many claims of one source are reported, and how they stand.</summary>
/// <param name="Source">Who published the articles.</param>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Claims">How many of their claims answer a question that is shown.</param>
/// <param name="Agreeing">Claims held now, of questions that are answered alike.</param>
/// <param name="Differing">Claims held now, of questions that are answered differently.</param>
/// <param name="OutOfDate">Claims that a later one has superseded.</param>
internal sealed record SourceTally(string Source, int Articles, int Claims, int Agreeing, int Differing, int OutOfDate)
{
    /// <summary>One tally for each source, by name.</summary>
    internal static IEnumerable<SourceTally> Of(ReportIndex index)
    {
        var claims = index
            .Verdicts.SelectMany(v => v.Topic.Claims.Select(c => (Claim: c, v.Outcome, Old: index.Successor(c) is not null)))
            .ToLookup(c => c.Claim.Article.Source, StringComparer.Ordinal);
        return index
            .Articles.GroupBy(a => a.Document.Article.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SourceTally(
                g.Key,
                g.Count(),
                claims[g.Key].Count(),
                claims[g.Key].Count(c => !c.Old && c.Outcome is Outcome.Agree),
                claims[g.Key].Count(c => !c.Old && c.Outcome is Outcome.Differ),
                claims[g.Key].Count(c => c.Old)
            ));
    }
}
