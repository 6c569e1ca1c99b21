using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells the wounded from all who were hit: "nine people were shot, one fatally" is one killed and eight injured. The count of those hit is
/// kept; the count of the injured is derived from it and says so.
/// </summary>
internal static class Casualties
{
    internal static void Derive(List<Claim> claims, bool isRoundUp)
    {
        foreach (
            var hit in claims.FindAll(c =>
                string.Equals(c.Property, PropertyReader.Hit, StringComparison.Ordinal)
                && !c.IsPart
                && c.Value is NumberValue { Quantity.Unit.Code: "person" }
            )
        )
        {
            var killed = Killed(claims, hit);
            killed = isRoundUp && killed?.Sentence != hit.Sentence ? null : killed;
            if (killed is null)
            {
                // where more died than were hit, nothing is told of survivors
                if (!Deaths(claims).Exists(c => !AreOthers(c, hit) && IsOnePlace(c, hit) && Size(c) > Size(hit)))
                {
                    claims.Add(InjuredCount.OfHit(hit));
                }
            }
            else if (IsBesideDead(hit, killed))
            {
                claims.Add(InjuredCount.Beside(hit));
            }
            else if (
                !IsTallied(claims, hit, Size(hit) - Size(killed))
                && InjuredCount.WithoutDead(hit, killed) is { } derived
                && !(killed.Sentence != hit.Sentence && derived.Value is NumberValue { Quantity.Interval.High: 0 })
            )
            {
                claims.Add(derived);
            }
        }

        NoteDead(claims);
        foreach (
            var none in claims.FindAll(c =>
                c
                    is {
                        Property: "casualties",
                        Modality: not Modality.Denied,
                        Value: NumberValue { Quantity.Interval: { IsPoint: true, Low: 0 } }
                    }
            )
        )
        {
            claims.Add(InjuredCount.None(none, PropertyReader.Injured));
            claims.Add(InjuredCount.None(none, PropertyReader.Killed));
        }
    }

    // Notes beside each count of those hit or hurt how many its article counts as dead, for some count them in and some do not.
    private static void NoteDead(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i] is { Kind: ClaimKind.Number, Property: PropertyReader.Hit or PropertyReader.Injured } claim
                && Killed(claims, claim) is { Value: NumberValue { Quantity.Interval.Low: { } dead } } killed
                && !(claim.Property is PropertyReader.Injured && AreApart(claim, killed))
            )
            {
                claims[i] = claim with { DeadBeside = new DeadCount(dead, killed.Sentence == claim.Sentence) };
            }
        }
    }

    // "two died and five were hurt": where the article itself counts as many or more apart from the dead, nothing is to be worked out
    private static bool IsTallied(List<Claim> claims, Claim hit, decimal left) =>
        claims.Exists(c =>
            c is { Kind: ClaimKind.Number, Property: PropertyReader.Injured, IsPart: false, Derivation: null }
            && c.Sentence != hit.Sentence
            && Size(c) > 0
            && Size(c) >= left
            && !AreOthers(c, hit)
            && IsOnePlace(c, hit)
            && Deaths(claims).Exists(d => d.Sentence == c.Sentence)
        );

    // "one man died and six others were shot": none of the six is he
    private static bool IsBesideDead(Claim hit, Claim dead) =>
        hit is { Derivation: null, Mention: QuantityMention mention }
        && dead.Sentence == hit.Sentence
        && dead.Span.End <= hit.Span.Start
        && (
            hit.Quote.Contains(" other ", StringComparison.OrdinalIgnoreCase)
            || hit.Quote.EndsWith(" others", StringComparison.OrdinalIgnoreCase)
            || mention.Counted is { Lemma: "other" }
            || hit.Article.Behind(mention.NumberSpan).StartsWith(" more ", StringComparison.Ordinal)
        );

    private static List<Claim> Deaths(List<Claim> claims) =>
        claims.FindAll(c =>
            c.Kind is ClaimKind.Number
            && c.Property is PropertyReader.Killed
            && c.Modality is Modality.Asserted
            && c.Value is NumberValue { Quantity.Interval: { Low: not null } deaths }
            && (deaths.IsPoint || c.Derivation is not null)
        );

    private static bool IsOnePlace(Claim one, Claim other) =>
        one.Place is null || other.Place is null || string.Equals(one.Place, other.Place, StringComparison.OrdinalIgnoreCase);

    private static decimal Size(Claim claim) => ((NumberValue)claim.Value).Quantity.Interval.Low ?? 0;

    // the dead of the same sentence, else those of the article where it gives one count of them
    private static Claim? Killed(List<Claim> claims, Claim hit)
    {
        var dead = Deaths(claims);
        var here = dead.FindAll(c => c.Sentence == hit.Sentence);
        if (here.Count == 0)
        {
            // the dead of another place, or more than were hit, are other dead
            here = dead.FindAll(c => !AreOthers(c, hit) && IsOnePlace(c, hit) && Size(c) <= Size(hit));
        }

        return here.MaxBy(Size);
    }

    // "three officers were shot" and "the suspect died"
    private static bool AreOthers(Claim one, Claim other) =>
        one.Population is { } a
        && other.Population is { } b
        && IsCalling(a.Kind)
        && IsCalling(b.Kind)
        && !string.Equals(a.Kind, b.Kind, StringComparison.Ordinal);

    // "four firefighters were hurt", and in another sentence "two residents died"
    private static bool AreApart(Claim hurt, Claim dead) =>
        hurt.Sentence != dead.Sentence
        && hurt.Population is { Kind: var kind }
        && IsCalling(kind)
        && !string.Equals(kind, dead.Population?.Kind, StringComparison.Ordinal);

    /// <summary>
    /// Whether a kind tells whom a count counts, as "soldier" and "officer" do, and not only what people are like, as "man" and "child" do.
    /// </summary>
    internal static bool IsCalling(string kind) => kind is not ("" or "person" or "man" or "woman" or "child" or "pupil" or "adult");
}
