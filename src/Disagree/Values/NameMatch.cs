namespace Disagree.Values;

/// <summary>Whether two names are one, how near that was, and why.</summary>
/// <param name="Same">The decision.</param>
/// <param name="Score">0 to 1; from 0.5 on the names are held to be one.</param>
/// <param name="Reason">The rule that decided.</param>
/// <param name="Words">The words that decided, such as the two that conflict; empty where the whole names did.</param>
public readonly record struct NameMatch(bool Same, double Score, NameReason Reason, string Words = "")
{
    /// <summary>One sentence for people: "Both are spellings of one name."</summary>
    public string Why => Words.Length == 0 ? Reason.Sentence() : $"{Reason.Sentence()[..^1]}: {Words}.";

    internal static NameMatch Yes(double score, NameReason reason) => new(true, score, reason);

    internal static NameMatch No(double score, NameReason reason) => new(false, score, reason);
}
