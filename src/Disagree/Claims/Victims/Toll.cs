using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>
/// Counts those of whom an article tells one by one, where it gives no count of its own: "Ana Ruiz, 34, was killed" is one killed; of two
/// or more it is a count from below, for others may go unmentioned. Who was hit and died is one of the dead and not of the wounded.
/// </summary>
internal static class Toll
{
    private const string Injured = "injured";
    private const string Hit = "hit by gunfire";

    internal static void Add(VictimRegister register, List<Claim> claims, ConceptTable concepts)
    {
        var victims = register.Victims;
        var dead = register.Distinct(victims.Where(v => v.Fate.HasFlag(Fate.Killed)));
        var countsDead = Counts(PropertyReader.Killed);
        var countsHurt = Counts(Injured) || Counts(Hit);
        // where the dead are counted, one of them may be the one who was hit
        var hurt = register.Distinct(victims.Where(v => !v.Fate.HasFlag(Fate.Killed) && (v.Fate.HasFlag(Fate.Hurt) || !countsDead) && dead.TrueForAll(d => register.AreTwo(d, v))));
        if (!countsDead && dead.Count > 0)
        {
            claims.Add(Count(dead, PropertyReader.Killed));
        }

        if (countsHurt)
        {
            return;
        }

        if (hurt.Count > 0)
        {
            var count = Count(hurt, Injured);
            // who was shot and of whom nothing more is told may have died
            claims.Add(hurt is [{ IsBlurred: false } one] && !one.Fate.HasFlag(Fate.Hurt) ? count with { Value = AtMost(1), Derivation = "1 person hit, no word of a death" } : count);
        }
        else if (!countsDead && dead.Count == 1 && (dead[0].Fate & (Fate.Hit | Fate.Hurt)) is not Fate.None)
        {
            claims.Add(Nobody(dead[0].Told!));
        }

        bool Counts(string property) => claims.Exists(c => c.Kind is ClaimKind.Number && c.Population is { } group && concepts.IsWithin(group.Kind, "person") && string.Equals(c.Property, property, StringComparison.Ordinal));
    }

    private static Claim Count(List<Victim> victims, string property)
    {
        var first = victims[0].Told!;
        if (victims.Count == 1)
        {
            return first with { Property = property, Value = victims[0].IsBlurred ? AtLeast(1) : first.Value };
        }

        return first with
        {
            Property = property,
            Value = AtLeast(victims.Count),
            Population = new Population("person", "", null),
            Derivation = "told of one by one: " + string.Join(", ", victims.Select(v => v.Told!.Quote)),
        };
    }

    private static Claim Nobody(Claim told) => told with
    {
        Property = Injured,
        Value = Number(new Quantity(Interval.Exactly(0), Unit.Person) { Step = 1 }),
        Derivation = "1 person hit, who died",
    };

    private static NumberValue AtLeast(int count) => Number(new Quantity(Interval.AtLeast(count), Unit.Person) { Step = 1, Bound = Bound.AtLeast });

    private static NumberValue AtMost(int count) => Number(new Quantity(Interval.AtMost(count), Unit.Person) { Step = 1, Bound = Bound.AtMost });

    private static NumberValue Number(Quantity quantity) => new(quantity, null, NumberText.Of(quantity, null));
}
