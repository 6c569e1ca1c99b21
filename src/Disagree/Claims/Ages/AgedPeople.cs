using Disagree.Claims.Properties;
using Disagree.Claims.Victims;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>
/// Tells whose age is given by what befell the person, so that "a 16-year-old girl was killed" and "Ana Ruiz, 16, died" can meet.
/// </summary>
internal static class AgedPeople
{
    internal static void Note(VictimRegister register, List<Claim> claims)
    {
        foreach (var group in register.People.Where(v => v.Count == 1).GroupBy(PlightOf))
        {
            var all = register.Distinct(group);
            if (group.Key is not { } plight || Most(plight, claims) > all.Count)
            {
                continue;
            }

            foreach (var person in group.Where(p => p.Ages.Count > 0 && IsSoleOf(p.Sex, all)))
            {
                for (var i = 0; i < claims.Count; i++)
                {
                    if (IsOf(claims[i], person))
                    {
                        claims[i] = claims[i] with { Aged = new AgedOne(plight, person.Sex, all.Count == 1) };
                    }
                }
            }
        }
    }

    private static bool IsSoleOf(string sex, List<Victim> all) =>
        all.Count == 1 || (sex.Length > 0 && all.Count(o => o.Sex.Length == 0 || o.IsOf(sex)) == 1);

    // "the gunman" after "a man was shot dead" may be taken for him
    private static Plight? PlightOf(Victim person) =>
        person.IsAttacker ? null
        : person.Fate.HasFlag(Fate.Killed) ? Plight.Killed
        : (person.Fate & (Fate.Hurt | Fate.Hit)) is not Fate.None ? Plight.Harmed
        : null;

    private static bool IsOf(Claim claim, Victim person)
    {
        if (claim is not { Mention: { } mention, Value: NumberValue { Quantity.Unit.Dimension: Dimension.Age } })
        {
            return false;
        }

        foreach (var age in person.Ages)
        {
            if (age.Overlaps(mention.Span))
            {
                return true;
            }
        }

        return false;
    }

    // the most that the article counts of them
    private static decimal Most(Plight plight, List<Claim> claims)
    {
        decimal most = 0;
        foreach (var claim in claims)
        {
            if (
                claim is { IsPart: false, Reach.IsOfOtherEvent: false, Value: NumberValue { Quantity.Interval.Low: { } low } }
                && string.Equals(
                    claim.Property,
                    plight is Plight.Killed ? PropertyReader.Killed : PropertyReader.Injured,
                    StringComparison.Ordinal
                )
            )
            {
                most = Math.Max(most, low);
            }
        }

        return most;
    }
}
