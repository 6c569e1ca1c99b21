namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>The part of ten that a word names: 0 to 3 for "low" in "the low 40s".</summary>
/// <param name="From">The first digit.</param>
/// <param name="To">The last digit.</param>
/// <param name="IsOfYears">Whether the word also goes with the years of a century: "the late 60s".</param>
internal readonly record struct DecadePart(decimal From, decimal To, bool IsOfYears);
