using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>What a hedge does to its number.</summary>
internal readonly record struct Hedge(Bound Bound, bool IsApproximate);
