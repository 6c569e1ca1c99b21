using Disagree.Claims;

namespace Disagree.Reports.Text;

/// <summary>
/// Where a claim comes from, in words for people: who published it and when, as of when it holds, who says so, and what has replaced it.
/// </summary>
/// <param name="Source">Who published it; the article's id where that is unknown.</param>
/// <param name="Published">When.</param>
/// <param name="AsOf">"as of 10 Feb 2019"; null where unknown.</param>
/// <param name="Period">"for Feb 2019": the period that a cumulative value covers; null where none is said.</param>
/// <param name="Speaker">"said by Jane Doe"; null where the article speaks for itself.</param>
/// <param name="Replaced">"replaced 2 days later by 15 people (Daily Sample)"; null where it still stands.</param>
internal sealed record ClaimOrigin(string Source, string Published, string? AsOf, string? Period, string? Speaker, string? Replaced)
{
    internal static ClaimOrigin Of(Claim claim, ReportIndex index)
    {
        var words = index.Words;
        return new ClaimOrigin(
            SourceOf(claim),
            words.Published(index.PublicationOf(claim)),
            claim.AsOf.IsUnknown ? null : $"as of {words.Days(claim.AsOf)}",
            claim.Period is { } period ? $"for {words.Days(period)}" : null,
            claim.AttributedTo is { } speaker ? $"said by {Printable.Clean(speaker)}" : null,
            index.Successor(claim) is { } later ? ReplacedBy(claim, later, words) : null
        );
    }

    internal static string SourceOf(Claim claim) => Printable.Clean(claim.Article.Label);

    /// <summary>All of it, parted by semicolons.</summary>
    public override string ToString() => string.Join("; ", new[] { Source, Published, AsOf, Period, Speaker, Replaced }.OfType<string>());

    private static string ReplacedBy(Claim claim, Claim later, Wording words)
    {
        var when = words.Distance(claim.AsOf, later.AsOf) is { } distance ? $"replaced {distance} later" : "since replaced";
        return $"{when} by {Printable.Clean(later.Value.Text)} ({SourceOf(later)})";
    }
}
