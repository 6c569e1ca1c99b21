namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>A noun phrase as tokens, without the article or pronoun before it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last; 0 where there is none.</param>
/// <param name="IsOblique">
/// Whether a preposition that belongs to no noun stands before it: "Tokyo trade" in "In Tokyo trade, shares fell".
/// </param>
internal readonly record struct NounSpan(int First, int End, bool IsOblique)
{
    /// <summary>The token after its last noun; 0 where only adjectives and numbers were read.</summary>
    internal int NounEnd { get; init; }

    /// <summary>The token up to which only what belongs to it has been read: brackets, a measure.</summary>
    internal int Until { get; init; } = End;

    /// <summary>Whether what follows belongs to another phrase.</summary>
    internal bool IsClosed { get; init; }

    /// <summary>Whether it stands behind the verb of its clause.</summary>
    internal bool IsObject { get; init; }

    internal bool Exists => End > First;

    internal bool HasNoun => NounEnd > First;

    /// <summary>The phrase up to its last noun: "the shares" of "the shares higher".</summary>
    internal NounSpan Trimmed => HasNoun ? this with { End = NounEnd } : this;

    internal static NounSpan At(int token, bool isOblique, bool isNoun) =>
        new(token, token + 1, isOblique) { NounEnd = isNoun ? token + 1 : 0 };

    /// <summary>The same phrase with one more token.</summary>
    internal NounSpan With(int token, bool isNoun) =>
        this with
        {
            End = token + 1,
            Until = token + 1,
            NounEnd = isNoun ? token + 1 : NounEnd,
        };
}
