namespace Disagree.Claims;

/// <summary>The dead that stand beside a count of those hit or hurt.</summary>
/// <param name="Count">How many.</param>
/// <param name="IsApart">Whether one sentence counts both, so that the hurt do not include the dead: "killed one and injured nine".</param>
public readonly record struct DeadCount(decimal Count, bool IsApart);
