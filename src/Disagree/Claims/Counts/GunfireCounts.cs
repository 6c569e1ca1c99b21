using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>Reads those whom an article about a shooting counts as hit for hit by gunfire: "in all, seven people were hit".</summary>
internal static class GunfireCounts
{
    private const string Struck = "struck";

    internal static void Settle(List<Claim> claims)
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
                && !things.Overlaps(["vehicle", "car", "truck", "train", "bomb", "missile", "rocket", "drone", "projectile", "shell"])
            )
            {
                claims[i] = claims[i] with { Property = PropertyReader.Hit };
            }
        }
    }
}
