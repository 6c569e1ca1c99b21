using Disagree.Claims;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>How late a source answers the questions of a report, against the source that answered each of them first.</summary>
/// <param name="Source">Who published the articles.</param>
/// <param name="Questions">How many questions it answers that are shown.</param>
/// <param name="First">How many of them no other article is known to have answered before it.</param>
/// <param name="Behind">
/// For the others, how long after the first at least, from short to long; whole days where no instant is known.
/// </param>
internal sealed record SourceLag(string Source, int Questions, int First, IReadOnlyList<TimeSpan> Behind)
{
    /// <summary>One for each source that answers a question, by name.</summary>
    internal static IReadOnlyDictionary<string, SourceLag> Of(IEnumerable<Verdict> verdicts) =>
        verdicts
            .SelectMany(v =>
                v.Topic.Claims.GroupBy(c => c.Article.Source, StringComparer.Ordinal)
                    .Select(g => (Source: g.Key, Lag: Lag(g, v.Topic.Claims)))
            )
            .GroupBy(l => l.Source, l => l.Lag, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => new SourceLag(g.Key, g.Count(), g.Count(l => l == TimeSpan.Zero), [.. g.Where(l => l > TimeSpan.Zero).Order()]),
                StringComparer.Ordinal
            );

    private static TimeSpan Lag(IEnumerable<Claim> own, IReadOnlyList<Claim> all)
    {
        var published = Published(all).ToList();
        return Published(own).Select(o => published.Max(f => Between(f, o))).DefaultIfEmpty().Min();
    }

    private static IEnumerable<DatePeriod> Published(IEnumerable<Claim> claims) =>
        claims.Select(c => c.Publication?.Period ?? DatePeriod.Unknown).Distinct();

    // What is certain: of two whole months the last day of the one and the first day of the other.
    private static TimeSpan Between(DatePeriod first, DatePeriod own) =>
        !first.IsBefore(own) ? TimeSpan.Zero
        : own.At is { } at && first.At is { } before ? at - before
        : TimeSpan.FromDays(own.First!.Value.DayNumber - first.Last!.Value.DayNumber);
}
