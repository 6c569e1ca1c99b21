namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>A vague count: "dozens" is 24 to 100.</summary>
internal readonly record struct VagueCount(decimal Low, decimal High);
