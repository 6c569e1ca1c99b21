namespace Disagree.Claims.Clauses;

/// <summary>The words that begin another clause: "nine people died [when] a bus fell".</summary>
internal static class ClauseOpener
{
    /// <summary>Whether a word begins a clause of one of the kinds.</summary>
    internal static bool Is(ReadOnlySpan<char> word, ClauseOpening kinds) => (Of(word) & kinds) is not ClauseOpening.None;

    private static ClauseOpening Of(ReadOnlySpan<char> word) =>
        word switch
        {
            "when" or "as" or "after" or "while" or "because" or "where" or "though" or "although" => ClauseOpening.Adverbial,
            "before" or "since" or "until" or "if" or "once" or "that" => ClauseOpening.Bound,
            "which" or "who" or "whose" => ClauseOpening.Relative,
            "but" => ClauseOpening.Contrast,
            "so" or "than" => ClauseOpening.Result,
            _ => ClauseOpening.None,
        };
}
