using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Reports.Text;

/// <summary>
/// Why the claims of a question answer one question: what they have in common beside their values.
/// </summary>
internal static class TopicBasis
{
    internal static string Of(Verdict verdict, ReportIndex index)
    {
        var claims = verdict.Topic.Claims;
        var unit = claims
            .Select(c => c.Value)
            .OfType<NumberValue>()
            .Select(n => n.Quantity.Unit.Code)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        string?[] parts =
        [
            $"property {Quoted(claims.Select(c => c.Property))}",
            $"subject {Quoted(claims.Select(c => c.Subject))}",
            unit.Count > 0 ? $"unit {Quoted(unit)}" : null,
            $"place {Quoted(claims.Select(c => c.Place))}",
            claims.Any(c => c.Period is not null)
                ? $"period {Wording.List([.. claims.Select(c => c.Period).OfType<Values.DatePeriod>().Distinct().Select(index.Words.Days)])}"
                : null,
        ];
        return Printable.Clean(
            $"{index.Words.Count(claims.Count, "claim")} of {index.Words.Count(verdict.Topic.ArticleCount, "article")}; {string.Join("; ", parts.OfType<string>())}."
        );
    }

    private static string Quoted(IEnumerable<string?> words)
    {
        var known = words
            .Where(w => !string.IsNullOrEmpty(w))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(w => $"“{w}”")
            .ToList();
        return known.Count == 0 ? "not said" : Wording.List(known);
    }
}
