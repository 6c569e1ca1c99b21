using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Tells apart what happens by nature, by accident and by gunfire: the dead of a crash are not those of a shooting.</summary>
internal static class EventKinds
{
    private static readonly string[] Kinds = ["shooting", "crash", "quake", "storm", "flood"];

    /// <summary>The kinds of two events that cannot be one; null where they can, or where the words do not say.</summary>
    internal static (string One, string Other)? Apart(EventFrame a, EventFrame b)
    {
        var one = Only(a);
        var other = Only(b);
        return one is null || other is null || string.Equals(one, other, StringComparison.Ordinal) || (one, other) is ("storm", "flood") or ("flood", "storm") ? null : (one, other);
    }

    private static string? Only(EventFrame frame)
    {
        var told = Array.FindAll(Kinds, frame.Things.Contains);
        return told.Length == 1 ? told[0] : null;
    }
}
