using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Words the question that claims answer.</summary>
internal static class Question
{
    internal static string OfNumbers(IReadOnlyList<Claim> claims)
    {
        var first = claims[0];
        if (((NumberValue)first.Value).Quantity.Unit.Dimension is Dimension.Age && first.Subject.Length > 0)
        {
            return $"age of {first.Subject}";
        }

        var noun = MostFrequent(claims.Select(c => ((NumberValue)c.Value).Counted?.Phrase ?? c.Population?.Kind ?? ""));
        var group = claims.Select(c => c.Population?.Group).FirstOrDefault(g => g is not null);
        var what = noun is "person" ? "people" : noun.Length > 0 ? noun : ((NumberValue)first.Value).Quantity.Unit.Code;
        var whose = group is null || noun.Contains(group, StringComparison.OrdinalIgnoreCase) ? "" : $" ({group})";
        return first.Property.Length == 0 ? what + whose : $"{what}{whose}: {first.Property}";
    }

    /// <summary>"began the assault: when", in the shortest wording of several words that an article gives.</summary>
    internal static string OfDates(IReadOnlyList<Claim> claims)
    {
        var wording = claims.Select(c => c.Asks).Where(a => a.Contains(' ', StringComparison.Ordinal)).OrderBy(a => a.Length).ThenBy(a => a, StringComparer.Ordinal).FirstOrDefault();
        return $"{wording ?? $"{MostFrequent(claims.Select(c => c.Subject))}, {MostFrequent(claims.Select(c => c.Property))}"}{(claims[0].Value is DateValue { Clock: not null } ? ": at what time" : ": when")}";
    }

    private static string MostFrequent(IEnumerable<string> words) =>
        words.Where(w => w.Length > 0).GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
}
