using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Reports.Changes;

/// <summary>
/// Finds the questions of two reports that are one: those that share claims, then those that ask the same in the same words. Ids say
/// nothing, for they count anew in every report.
/// </summary>
internal static class QuestionMatcher
{
    private const double SameWords = 1;
    private const double SameProperty = 0.5;
    private const double Enough = 1;

    /// <summary>For each later question that was asked before, the earlier one; none stands for two.</summary>
    internal static Dictionary<Verdict, Verdict> Match(IReadOnlyList<Verdict> before, IReadOnlyList<Verdict> after)
    {
        var matched = new Dictionary<Verdict, Verdict>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Verdict>(ReferenceEqualityComparer.Instance);
        foreach (
            var (old, young) in Candidates(before, after)
                .OrderByDescending(p => p.Score)
                .ThenBy(p => p.After)
                .ThenBy(p => p.Before)
                .Select(p => (before[p.Before], after[p.After]))
        )
        {
            if (!matched.ContainsKey(young) && taken.Add(old))
            {
                matched.Add(young, old);
            }
        }

        return matched;
    }

    private static IEnumerable<(double Score, int Before, int After)> Candidates(
        IReadOnlyList<Verdict> before,
        IReadOnlyList<Verdict> after
    )
    {
        var known = new Dictionary<object, List<int>>();
        for (var i = 0; i < before.Count; i++)
        {
            foreach (var sign in Signs(before[i]))
            {
                (known.TryGetValue(sign, out var list) ? list : known[sign] = []).Add(i);
            }
        }

        for (var j = 0; j < after.Count; j++)
        {
            foreach (var i in Signs(after[j]).SelectMany(s => known.GetValueOrDefault(s) ?? []).Distinct().Order())
            {
                var score = Score(before[i], after[j]);
                if (score >= Enough)
                {
                    yield return (score, i, j);
                }
            }
        }
    }

    // what two questions that are one must have in common: a claim, or their words
    private static IEnumerable<object> Signs(Verdict verdict) =>
        verdict.Topic.Claims.Select(c => (object)StatementKey.Of(c)).Append((verdict.Topic.Kind, Words(verdict))).Distinct();

    private static double Score(Verdict before, Verdict after)
    {
        if (before.Topic.Kind != after.Topic.Kind)
        {
            return 0;
        }

        var (old, young) = (Statements(before), Statements(after));
        var shared = old.Count(young.Contains);
        var asked =
            string.Equals(Words(before), Words(after), StringComparison.Ordinal) ? SameWords
            : Properties(before).Overlaps(Properties(after)) ? SameProperty
            : 0;
        return shared == 0 && AreElsewhere(before, after) ? 0 : asked + (2.0 * shared / Math.Min(old.Count, young.Count));
    }

    // "people: killed" of one town is not that of another
    private static bool AreElsewhere(Verdict before, Verdict after)
    {
        var (old, young) = (Places(before), Places(after));
        return old.Count > 0 && young.Count > 0 && !old.Overlaps(young);
    }

    private static HashSet<string> Places(Verdict verdict) =>
        verdict.Topic.Claims.Select(c => c.Place).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Properties(Verdict verdict) =>
        verdict.Topic.Claims.Select(c => c.Property).ToHashSet(StringComparer.Ordinal);

    private static HashSet<StatementKey> Statements(Verdict verdict) => [.. verdict.Topic.Claims.Select(StatementKey.Of)];

    private static string Words(Verdict verdict) => verdict.Topic.Question.ToUpperInvariant();
}
