using Disagree.Claims;
using Disagree.Topics.Relations;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Takes two spellings of a name for one, so that the ages told of its bearer meet: "Ida Marlow, 78" and "Ida Marlov, 79". Where an article
/// tells the ages of both, they are two people.
/// </summary>
internal static class AgedNames
{
    // by more years two reports are seldom apart on one person's age
    private const int Years = 2;

    internal static List<NumberProfile> Spelled(List<NumberProfile> profiles)
    {
        var articles = profiles
            .Where(p => p is { IsAge: true, Claim.Subject: [>= 'A', ..] } && p.Claim.Subject.Contains(' ', StringComparison.Ordinal))
            .ToLookup(p => p.Unit, p => p.Claim.Article.Id, StringComparer.Ordinal);
        var ages = profiles
            .Where(p => p.IsAge && articles.Contains(p.Unit))
            .ToLookup(p => p.Unit, p => ((NumberValue)p.Claim.Value).Quantity.Interval.Low ?? 0, StringComparer.Ordinal);
        List<string> names = [.. articles.Select(g => g.Key).Order(StringComparer.Ordinal)];
        var settled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (names.FindAll(n => IsOther(name, n) && MayMeet(name, n)) is [var only])
            {
                settled[name] = string.CompareOrdinal(name, only) < 0 ? name : only;
            }
        }

        return settled.Count == 0
            ? profiles
            : profiles.ConvertAll(p => p.IsAge && settled.TryGetValue(p.Unit, out var unit) ? p with { Unit = unit } : p);

        bool MayMeet(string name, string other) =>
            !articles[other].Intersect(articles[name], StringComparer.Ordinal).Any()
            && ages[name].Any(age => ages[other].Any(second => Math.Abs(age - second) <= Years));
    }

    private static bool IsOther(string name, string other)
    {
        if (string.Equals(name, other, StringComparison.Ordinal))
        {
            return false;
        }

        var (one, two) = (NameKin.Plain(name[NumberProfile.AgeOf.Length..]), NameKin.Plain(other[NumberProfile.AgeOf.Length..]));
        return string.Equals(one, two, StringComparison.Ordinal)
            || NameKin.IsShortGiven(one, two)
            // "Ida Holm" and "Ina Holm" may be sisters
            || (NameKin.Odd(one, two) is { At: > 0 } && NameKin.IsSpelling(one, two));
    }
}
