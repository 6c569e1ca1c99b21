namespace Disagree.Claims.Qualifiers;

/// <summary>
/// What tells a measure from another of its name: of whom, "youth unemployment", of which goods, "core inflation", against what, "up 4
/// percent from a year earlier".
/// </summary>
/// <param name="Class">In what respect; two measures that differ in it are two.</param>
/// <param name="Value">What it is in that respect: "core".</param>
/// <param name="IsMarked">Whether a measure of which nothing is said in that respect is another.</param>
internal readonly record struct Qualifier(string Class, string Value, bool IsMarked)
{
    /// <summary>Of votes, or voters, of which not all have been counted.</summary>
    internal static Qualifier Partial { get; } = new("count", "partial", IsMarked: true);

    /// <summary>Whether more were still to be counted.</summary>
    internal bool IsPartial => this is { Class: "count", Value: "partial" };
}
