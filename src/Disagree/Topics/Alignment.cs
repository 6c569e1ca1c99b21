namespace Disagree.Topics;

/// <summary>Which claims answer which question, and which look alike but answer different ones.</summary>
/// <param name="Topics">Each question, with all its answers, also where one article alone answers it.</param>
/// <param name="NotCompared">The pairs that look alike.</param>
public sealed record Alignment(IReadOnlyList<Topic> Topics, IReadOnlyList<NotCompared> NotCompared);
