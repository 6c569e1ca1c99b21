using Disagree.Claims.Properties;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>Tells how many there were where all of them met one fate: "killed all 40 people on board" says that 40 were on board.</summary>
internal static class AllOfThem
{
    internal static void Add(SentenceView view, int first, List<Claim> claims, PropertyReader properties)
    {
        for (int i = first, last = claims.Count; i < last; i++)
        {
            if (
                claims[i] is { Mention: QuantityMention mention, Derivation: null } claim
                && IsAll(view, mention)
                && properties.WhereTheyAre(view, mention) is { } where
                && !string.Equals(where, claim.Property, StringComparison.Ordinal)
            )
            {
                claims.Add(
                    claim with
                    {
                        Property = where,
                        IsKnownProperty = true,
                        Measure = properties.MeasureOf(mention, where),
                        Mold = 0,
                        Derivation = $"all {claim.Value.Text}",
                    }
                );
            }
        }
    }

    // "all 40", "all of the 40", "the 40"
    private static bool IsAll(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start) - 1;
        var isThe = at >= 0 && view.WordAt(at) is "the" or "The" && !(at > 0 && view.WordAt(at - 1) is "of");
        while (at > 0 && view.WordAt(at) is "the" or "of")
        {
            at--;
        }

        return isThe || (at >= 0 && view.WordAt(at) is "all" or "All");
    }
}
