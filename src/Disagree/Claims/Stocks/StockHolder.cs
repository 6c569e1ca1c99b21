namespace Disagree.Claims.Stocks;

/// <summary>Who or what has the things counted: Arvik of "the Arvik mill's 54 looms", and that it is a mill.</summary>
/// <param name="Name">The name in canonical form; null where the words give none.</param>
/// <param name="Noun">The lemma of the common noun; null where the words give none.</param>
internal sealed record StockHolder(string? Name, string? Noun)
{
    /// <summary>Whether the words show nothing of it.</summary>
    internal bool IsUnread => Name is null && Noun is null;

    internal static StockHolder Unread { get; } = new(null, null);

    /// <summary>One who was named before: "its 54 rooms".</summary>
    internal static StockHolder Theirs { get; } = new("", null);
}
