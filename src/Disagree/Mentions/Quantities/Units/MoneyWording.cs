using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>A currency as one of its wordings names it.</summary>
/// <param name="Unit">The currency.</param>
/// <param name="Text">The wording.</param>
/// <param name="Factor">What one of the wording is worth: a million for "MEUR", a hundredth for a cent behind its dollar.</param>
internal sealed record MoneyWording(Unit Unit, string Text, decimal Factor);
