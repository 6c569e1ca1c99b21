using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Which claims answer which question, and which look alike but answer different ones.</summary>
/// <param name="Topics">Each question, with all its answers, also where one article alone answers it.</param>
/// <param name="NotCompared">The pairs that look alike.</param>
public sealed record Alignment(IReadOnlyList<Topic> Topics, IReadOnlyList<NotCompared> NotCompared)
{
    /// <summary>The pairs of which both claims hold by a day.</summary>
    /// <param name="day">The day; null for no limit.</param>
    internal IReadOnlyList<NotCompared> NotComparedBy(DateOnly? day) =>
        day is { } limit ? [.. NotCompared.Where(n => Holds(n.A, limit) && Holds(n.B, limit))] : NotCompared;

    // what an article published later says of an earlier day nobody knew by that day
    internal static bool Holds(Claim claim, DateOnly day) => !(claim.AsOf.First > day) && !(claim.Publication?.Period.First > day);
}
