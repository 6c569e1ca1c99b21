using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Two claims of different articles that look alike and were not compared.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Why">The reason in one sentence, with what differs.</param>
public sealed record NotCompared(Claim A, Claim B, NotComparedReason Reason, string Why);
