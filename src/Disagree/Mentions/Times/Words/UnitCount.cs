namespace Disagree.Mentions.Times.Words;

/// <summary>An amount of units; <see cref="Value"/> is unknown (NaN) for "several".</summary>
internal readonly record struct UnitCount(double Value, int End)
{
    internal bool IsKnown => !double.IsNaN(Value);
}
