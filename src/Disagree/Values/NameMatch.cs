namespace Disagree.Values;

/// <summary>Whether two names are one, how near that was, and why.</summary>
/// <param name="Same">The decision.</param>
/// <param name="Score">0 to 1; from 0.5 on the names are held to be one.</param>
/// <param name="Reason">The rule that decided.</param>
public readonly record struct NameMatch(bool Same, double Score, NameReason Reason)
{
    internal NameWord? One { get; init; }

    internal NameWord? Other { get; init; }

    /// <summary>One sentence for people, with the words that decided where some did: "The given names differ: ruth, paul."</summary>
    public string Why =>
        (One, Other) switch
        {
            (null, null) => Reason.Sentence(),
            ({ } one, { } other) => $"{Reason.Sentence()[..^1]}: {one.Folded}, {other.Folded}.",
            var (one, other) => $"{Reason.Sentence()[..^1]}: {(one ?? other)!.Folded}.",
        };

    internal static NameMatch Yes(double score, NameReason reason) => new(true, score, reason);

    internal static NameMatch No(double score, NameReason reason, NameWord? one = null, NameWord? other = null) =>
        new(false, score, reason) { One = one, Other = other };
}
