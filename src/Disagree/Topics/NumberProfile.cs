using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>What a number claim must share with another to answer its question.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Unit">One key for all units that can be set side by side.</param>
internal sealed record NumberProfile(Claim Claim, string Unit)
{
    private static readonly Population Nothing = new("", "", null);

    internal string Property => Claim.Property;

    internal Population Population => Claim.Population ?? Nothing;

    /// <summary>Whether its group is the widest that its article counts for that property: "44 people killed", or "44 students killed" where nobody else is.</summary>
    internal bool IsWhole { get; init; } = true;

    internal static NumberProfile Of(Claim claim, ConceptTable concepts)
    {
        var unit = ((NumberValue)claim.Value).Quantity.Unit;
        return new NumberProfile(claim, unit.Dimension switch
        {
            Dimension.Count => concepts.IsWithin(claim.Population?.Kind ?? "", "person") ? "people" : claim.Population?.Kind ?? "",
            Dimension.Money or Dimension.Ratio or Dimension.Scale or Dimension.Rate or Dimension.Other => unit.Code,
            var dimension => dimension.ToString(),
        });
    }
}
