using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>Reads those whom an article about a shooting counts as hit for hit by gunfire: "in all, seven people were hit".</summary>
internal static class GunfireCounts
{
    private const string Struck = "struck";

    internal static void Settle(List<Claim> claims, ConceptTable concepts)
    {
        if (!claims.Exists(c => c is { Property: PropertyReader.Hit } || c.Event.Things.Contains("shooting")))
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i] is { Property: Struck, Value: NumberValue { Quantity.Unit: var unit }, Event.Things: var things }
                && unit == Unit.Person
                && !things.Any(StrikesOtherwise)
            )
            {
                claims[i] = claims[i] with { Property = PropertyReader.Hit };
            }
        }

        bool StrikesOtherwise(string thing) =>
            concepts.IsWithin(thing, "vehicle") || concepts.IsWithin(thing, "projectile") || thing is "train" or "drone" or "bomb";
    }
}
