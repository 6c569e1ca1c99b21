using Disagree.Claims.Ages;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>Settles whose ages are told, so that those of one person meet: by the full name, or by what alone they are called.</summary>
internal static class AgedTopics
{
    internal static List<NumberProfile> Settled(List<NumberProfile> profiles) =>
        ByPlight(ByCalling(AgedNames.Spelled(NameFully(profiles))));

    // "a 16-year-old girl was killed" and "Ana Ruiz, 16, died", where each article tells of one who was killed, or of one girl
    private static List<NumberProfile> ByPlight(List<NumberProfile> profiles)
    {
        var units = new Dictionary<(Plight, string Sex), string>();
        foreach (var plight in profiles.Where(p => p.Claim.Aged is not null).GroupBy(p => p.Claim.Aged!.Plight))
        {
            List<string> sexes = [.. plight.Select(p => p.Claim.Aged!.Sex).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)];
            foreach (var sex in sexes.DefaultIfEmpty(""))
            {
                units[(plight.Key, sex)] = plight
                    .Where(p => IsOfName(p) && IsOne(p.Claim.Aged!, sex))
                    .Select(p => p.Unit)
                    .Distinct(StringComparer.Ordinal)
                    .Take(2)
                    .ToList()
                    is [var only]
                    ? only
                    : NumberProfile.AgeOf + plight.Key + sex;
            }

            if (sexes is [var sole])
            {
                units[(plight.Key, "")] = units[(plight.Key, sole)];
            }
        }

        return profiles.ConvertAll(p =>
            p.Claim.Aged is { } one
            && units.TryGetValue((one.Plight, one.Sex), out var unit)
            && (IsOfName(p) ? string.Equals(p.Unit, unit, StringComparison.Ordinal) : !IsCalledBy(p))
                ? p with
                {
                    Unit = unit,
                    IsOfSole = true,
                }
                : p
        );

        // "the baker, 52" is told apart by that
        static bool IsCalledBy(NumberProfile profile) =>
            profile.Claim.Words.Saying.Measured is { Length: > 0 } noun && !new NumberedKind(Dimension.Age, noun).IsAnybody;

        static bool IsOne(AgedOne one, string sex) =>
            string.Equals(one.Sex, sex, StringComparison.Ordinal) || (one.Sex.Length == 0 && one.IsSole);
    }

    // "the driver, 52" and "the driver, Ana Ruiz, 52", where each article gives the age of one driver
    private static List<NumberProfile> ByCalling(List<NumberProfile> profiles)
    {
        var named = profiles
            .Where(p => IsOfName(p) && p.OnlyKind is not null)
            .GroupBy(p => p.OnlyKind!.Value, p => p.Unit)
            .ToDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).Take(2).ToList());
        return profiles.ConvertAll(p =>
            p is not { IsAge: true, OnlyKind: { } kind, Claim.Subject.Length: 0 } ? p
            : named.TryGetValue(kind, out var units) && units is [var only] ? p with { Unit = only }
            : p with { Unit = NumberProfile.AgeOf + kind.Noun }
        );
    }

    // "Brandt, 34," and "Ida, 34," are "Ida Brandt, 34," where no other Brandt's and no other Ida's age is told; "Ida M. Brandt" is "Ida Brandt"
    private static List<NumberProfile> NameFully(List<NumberProfile> profiles)
    {
        var full = profiles
            .Where(IsOfName)
            .Select(p => p.Claim.Subject)
            .Where(s => s.Contains(' ', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Select(Short)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => new[] { (Part: Family(name), Name: name), (Part: Given(name), Name: name) })
            .ToLookup(n => n.Part, n => n.Name, StringComparer.Ordinal);
        return profiles.ConvertAll(p =>
            !IsOfName(p) ? p
            : p.Claim.Subject.Contains(' ', StringComparison.Ordinal) ? p with { Unit = NumberProfile.AgeOf + Short(p.Claim.Subject) }
            : full[p.Claim.Subject].Take(2).ToList() is [var only] ? p with { Unit = NumberProfile.AgeOf + only }
            : p
        );
    }

    private static bool IsOfName(NumberProfile profile) =>
        profile is { IsAge: true, Claim.Subject: [var first, ..] } && char.IsUpper(first);

    private static string Family(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string Given(string name) => name[..name.IndexOf(' ', StringComparison.Ordinal)];

    private static string Short(string name) =>
        string.Concat(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal) + 1), Family(name));
}
