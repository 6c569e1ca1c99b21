using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>One number with its unit, as it stands at one side of a range or alone.</summary>
/// <param name="Number">The number, its scale taken in.</param>
/// <param name="Unit">Its unit; null where none is said.</param>
/// <param name="Start">The first token, with a currency sign before the number.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct AmountPart(NumberReading Number, Unit? Unit, int Start, int End)
{
    /// <summary>Whether the currency stands before the number.</summary>
    internal bool HasPrefix => Start < Number.Start;

    /// <summary>Whether a hyphen joins the unit: "10-mile".</summary>
    internal bool IsCompound { get; init; }

    /// <summary>Where "10-" is left open for the unit of the next number: "10- to 15-mile".</summary>
    internal bool IsSuspended { get; init; }
}
