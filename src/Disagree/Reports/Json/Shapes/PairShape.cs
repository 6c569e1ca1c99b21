using System.ComponentModel;
using Disagree.Topics;

namespace Disagree.Reports.Json.Shapes;

/// <summary>Two claims that look alike and were not compared.</summary>
[Description("Two claims that look alike and were not compared.")]
internal sealed record PairShape(
    [property: Description("The id of the one.")] string A,
    [property: Description("The id of the other.")] string B,
    [property: Description("What differs.")] NotComparedReason Reason,
    [property: Description("The reason in one sentence.")] string Why
);
