using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>
/// Counts those of whom an article tells one by one, where it gives no count of its own: "Ana Ruiz, 34, was killed" is one killed; of two
/// or more it is a count from below, for others may go unmentioned. Who was hit and died is one of the dead and not of the wounded.
/// </summary>
internal static class Toll
{
    internal static void Add(
        VictimRegister register,
        List<Claim> claims,
        ConceptTable concepts,
        HarmTable harms,
        bool isRoundUp,
        bool tellsOfOwnDeath
    )
    {
        var victims = Background.Without(register.Victims, claims);
        MarkMembers(victims, claims);
        if (isRoundUp)
        {
            // those told of one by one need not be of one event
            return;
        }

        LaterDeaths.Take(register.Memberships, claims);
        Ranks(victims, claims);
        MarkTaken(claims, harms, tellsOfOwnDeath || victims.Any(v => v.Fate.HasFlag(Fate.Killed)));
        var dead = register.Distinct(victims.Where(v => v.Fate.HasFlag(Fate.Killed)));
        var countsDead = Counts(PropertyReader.Killed);
        MarkHeadline(
            claims,
            register.Distinct(victims.Where(v => (v.Fate & (Fate.Killed | Fate.Hurt | Fate.Hit)) is not Fate.None)).Sum(v => v.Count),
            dead
        );
        var countsHurt = Counts(PropertyReader.Injured) || Counts(PropertyReader.Hit);
        // where the dead are counted, one of them may be the one who was hit
        var hurt = register.Distinct(
            victims.Where(v =>
                !v.Fate.HasFlag(Fate.Killed)
                && (v.Fate.HasFlag(Fate.Hurt) || (v.Fate.HasFlag(Fate.Hit) && !countsDead))
                && dead.TrueForAll(d => register.AreTwo(d, v))
            )
        );
        if (!countsDead && dead.Count > 0)
        {
            claims.Add(ToldCount.Of(dead, PropertyReader.Killed));
        }

        if (countsHurt)
        {
            return;
        }

        if (hurt.Count > 0)
        {
            var count = ToldCount.Of(hurt, PropertyReader.Injured);
            // who was shot and of whom nothing more is told may have died
            claims.Add(
                hurt is [{ IsBlurred: false } one] && (one.Fate & (Fate.Hurt | Fate.Alive)) is Fate.None
                    ? count with
                    {
                        Value = ToldCount.AtMost(1),
                        Derivation = "1 person hit, no word of a death",
                    }
                    : count
            );
        }
        else if (!countsDead && dead.Count == 1 && (dead[0].Fate & (Fate.Hit | Fate.Hurt)) is not Fate.None)
        {
            claims.Add(ToldCount.Nobody(dead[0].Told!));
        }

        bool Counts(string property) =>
            claims.Exists(c =>
                c.Kind is ClaimKind.Number
                && !c.IsPart
                && c.Population is { } group
                && concepts.CountsAs(group.Kind, "person")
                && string.Equals(c.Property, property, StringComparison.Ordinal)
            );
    }

    // who was taken to a hospital may be who died, but where one sentence counts both
    private static void MarkTaken(List<Claim> claims, HarmTable harms, bool tellsOfDead)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i]
                    is { Property: PropertyReader.Injured, Derivation: null, Mention: QuantityMention { Predicate.Lemma: { } lemma } } taken
                && harms.Is(lemma, Harm.Carry | Harm.Hurry)
                && (tellsOfDead || claims.Exists(c => c.Property is PropertyReader.Killed))
                && !claims.Exists(c => c.Property is PropertyReader.Killed && c.Sentence == taken.Sentence)
            )
            {
                claims[i] = taken with { IsPart = true };
            }
        }
    }

    // "a third man died": three have died; "a second man was hurt" may come after one who died
    private static void Ranks(IReadOnlyList<Victim> victims, List<Claim> claims)
    {
        foreach (var victim in victims)
        {
            var isDeath = victim.Rank is { } told && told.Fate.HasFlag(Fate.Killed);
            // "a second girl was among the five killed"
            if (
                victim.Rank is { } rank
                && !(
                    isDeath
                    && claims.Exists(c => c is { Property: PropertyReader.Killed, IsPart: false } && c.Sentence == rank.Told.Sentence)
                )
                && (
                    isDeath
                    || (
                        rank.Fate.HasFlag(Fate.Hurt)
                        && !victims.Any(v => v.Fate.HasFlag(Fate.Killed))
                        && !claims.Exists(c => c.Property is PropertyReader.Killed)
                    )
                )
            )
            {
                claims.Add(
                    rank.Told with
                    {
                        Property = isDeath ? PropertyReader.Killed : PropertyReader.Injured,
                        Value = ToldCount.Number(new Quantity(Interval.Exactly(rank.Count), Unit.Person) { Step = 1 }),
                        Derivation = "told of as one of " + rank.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    }
                );
            }
        }
    }

    // "two hurt" above a text that tells of one who died and of one who was hurt
    private static void MarkHeadline(List<Claim> claims, int told, List<Victim> dead)
    {
        var hurt = claims.FindAll(c => c is { Property: PropertyReader.Injured, IsPart: false });
        if (
            dead.Count > 0
            && told > dead.Sum(d => d.Count)
            && dead.TrueForAll(d => d.Told!.Span.Part is not Articles.Part.Title)
            && !claims.Exists(c => c is { Property: PropertyReader.Killed, Span.Part: Articles.Part.Title })
            && hurt.TrueForAll(c =>
                c
                    is {
                        Span.Part: Articles.Part.Title,
                        Derivation: null,
                        Value: NumberValue { Quantity.Interval: { IsPoint: true, Low: { } count } }
                    }
                && count == told
            )
        )
        {
            hurt.ForEach(c => claims[claims.IndexOf(c)] = c with { IsPart = true });
        }
    }

    // "a nurse and her two sons": the two are counted in
    private static void MarkMembers(IReadOnlyList<Victim> victims, List<Claim> claims)
    {
        foreach (var group in victims.Where(v => v.Count > 1))
        {
            for (var i = 0; i < claims.Count; i++)
            {
                if (
                    claims[i].Kind is ClaimKind.Number
                    && claims[i].Derivation is null
                    && claims[i].Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit
                    && group.Told!.Span.Contains(claims[i].Span)
                )
                {
                    claims[i] = claims[i] with { IsPart = true };
                }
            }
        }
    }
}
