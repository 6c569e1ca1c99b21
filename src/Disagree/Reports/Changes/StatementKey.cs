using Disagree.Claims;

namespace Disagree.Reports.Changes;

/// <summary>
/// By what a claim is known again in another report: its article and words, wherever they now stand, and what they were read as.
/// </summary>
internal readonly record struct StatementKey(string Article, string Quote, string Property, string Value)
{
    internal static StatementKey Of(Claim claim) => new(claim.Article.Id, claim.Quote, claim.Property, claim.Value.Text);
}
