using Disagree.Claims;
using Disagree.Reports.Text;
using Disagree.Verdicts;

namespace Disagree.Reports.Changes;

/// <summary>Says of each question what has become of it.</summary>
internal static class ChangeFinder
{
    internal static ReportChanges Compare(Report before, Report after, ReportOptions options)
    {
        var (old, young) = (new ReportIndex(before, options).Verdicts, new ReportIndex(after, options).Verdicts);
        var matched = QuestionMatcher.Match(old, young);
        var known = matched.Values.ToHashSet<Verdict>(ReferenceEqualityComparer.Instance);
        var changes = young
            .Select(v => Of(matched.GetValueOrDefault(v), v))
            .OfType<QuestionChange>()
            .Concat(old.Where(v => !known.Contains(v)).Select(v => new QuestionChange(ChangeKind.Gone, v, null, [], [])));
        var sorted = changes.OrderBy(c => ChangesIndex.Rank(c.Kind)).ToList();
        return new ReportChanges(before, after, sorted, young.Count - sorted.Count(c => c.After is not null));
    }

    private static QuestionChange? Of(Verdict? before, Verdict after)
    {
        if (before is null)
        {
            return new QuestionChange(ChangeKind.New, null, after, [], after.Topic.Claims);
        }

        var known = before.Topic.Claims.Select(StatementKey.Of).ToHashSet();
        List<Difference> differences =
        [
            .. Outcomes(before, after),
            .. Values(before, after),
            .. Revisions(before, after),
            .. Voices(before, after),
        ];
        var isSettled = before.Outcome is Outcome.Differ && after.Outcome is not Outcome.Differ;
        return differences.Count == 0
            ? null
            : new QuestionChange(
                isSettled ? ChangeKind.Settled : ChangeKind.Changed,
                before,
                after,
                differences,
                [.. after.Topic.Claims.Where(c => !known.Contains(StatementKey.Of(c)))]
            );
    }

    private static IEnumerable<Difference> Outcomes(Verdict before, Verdict after)
    {
        if (before.Outcome != after.Outcome)
        {
            yield return new(ChangeAspect.Outcome, $"Was: {Wording.Outcome(before.Outcome)}. Now: {Wording.Outcome(after.Outcome)}.");
        }
    }

    private static IEnumerable<Difference> Values(Verdict before, Verdict after)
    {
        var (old, young) = (Held(before), Held(after));
        foreach (var value in young.Except(old, StringComparer.Ordinal))
        {
            yield return new(ChangeAspect.Value, $"Held now: {value} ({Holders(after, value)}).");
        }

        var superseded = after.Positions.Where(p => !p.IsCurrent).Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var value in old.Except(young, StringComparer.Ordinal))
        {
            yield return new(
                ChangeAspect.Value,
                superseded.Contains(value)
                    ? $"Superseded: {value} ({Holders(after, value)})."
                    : $"No longer held: {value} (before: {Holders(before, value)})."
            );
        }
    }

    // an article that states another value than it did was rewritten
    private static IEnumerable<Difference> Revisions(Verdict before, Verdict after)
    {
        var old = before.Topic.Claims.ToLookup(c => c.Article.Id, StringComparer.Ordinal);
        foreach (var article in after.Topic.Claims.GroupBy(c => c.Article.Id, StringComparer.Ordinal).Where(a => old.Contains(a.Key)))
        {
            var (was, now) = (Texts(old[article.Key]), Texts(article));
            if (!was.Overlaps(now))
            {
                yield return new(
                    ChangeAspect.Revision,
                    $"{ClaimText.SourceOf(article.First())} said {Wording.List([.. was])}, and now says {Wording.List([.. now])}."
                );
            }
        }

        static SortedSet<string> Texts(IEnumerable<Claim> claims) => new(claims.Select(c => c.Value.Text), StringComparer.Ordinal);
    }

    private static IEnumerable<Difference> Voices(Verdict before, Verdict after)
    {
        foreach (var position in after.Positions.Where(p => p.IsCurrent))
        {
            var known = before
                .Positions.Where(p => p.IsCurrent && string.Equals(p.Value, position.Value, StringComparison.Ordinal))
                .SelectMany(p => p.Voices)
                .ToHashSet();
            var more = position.Voices.Where(v => !known.Contains(v)).Select(v => Printable.Clean(v.Label)).ToList();
            if (known.Count > 0 && more.Count > 0)
            {
                yield return new(ChangeAspect.Voice, $"{position.Value} is held by {Wording.List(more)} too.");
            }
        }
    }

    private static List<string> Held(Verdict verdict) =>
        [.. verdict.Positions.Where(p => p.IsCurrent).Select(p => p.Value).Distinct(StringComparer.Ordinal)];

    private static string Holders(Verdict verdict, string value) =>
        Wording.List([
            .. verdict
                .Positions.Where(p => string.Equals(p.Value, value, StringComparison.Ordinal))
                .SelectMany(p => p.Voices)
                .Distinct()
                .Select(v => Printable.Clean(v.Label)),
        ]);
}
