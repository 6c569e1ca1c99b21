using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells of whom "He was 84" speaks in an article that names nobody: of the one person whose age the other articles tell. Where they tell
/// that of several, nobody knows.
/// </summary>
internal static class LoneAge
{
    private const int HeWas = 6;

    internal static List<NumberProfile> Named(List<NumberProfile> profiles)
    {
        if (!profiles.Exists(p => Is(p.Claim)))
        {
            return profiles;
        }

        var units = profiles
            .Where(p => IsAge(p.Claim) && !Is(p.Claim))
            .Select(p => p.Unit)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return
            units is [var only]
            && profiles.Find(p => string.Equals(p.Unit, only, StringComparison.Ordinal))!.Claim.Subject is [var first, ..]
            && char.IsUpper(first)
            ? profiles.ConvertAll(p => Is(p.Claim) ? p with { Unit = only } : p)
            : profiles;
    }

    /// <summary>Whether it is the age of one whom only a pronoun tells, in an article that names no person.</summary>
    internal static bool Is(Claim claim) =>
        IsAge(claim) && claim is { Subject.Length: 0, Mention: not null } && claim.Cast is not { HasPersons: true } && IsOfPronoun(claim);

    private static bool IsAge(Claim claim) => claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age };

    // "He was 84"
    private static bool IsOfPronoun(Claim claim)
    {
        var before = claim.Article.Before(claim.Span).TrimEnd();
        return before.EndsWith("He was", StringComparison.OrdinalIgnoreCase)
            && before.Length is var length
            && (length == HeWas || !char.IsLetter(before[^(HeWas + 1)]) || before.EndsWith("she was", StringComparison.OrdinalIgnoreCase));
    }
}
