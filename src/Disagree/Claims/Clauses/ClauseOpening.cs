namespace Disagree.Claims.Clauses;

/// <summary>What kind of clause a word begins.</summary>
[Flags]
internal enum ClauseOpening
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One that tells how it came or what else happened: "when", "as", "because".</summary>
    Adverbial = 1,

    /// <summary>One that sets a bound or a condition: "until", "before", "if".</summary>
    Bound = 2,

    /// <summary>One that describes the word before it: "who", "where".</summary>
    Relative = 4,

    /// <summary>One set against the one before: "but".</summary>
    Contrast = 8,

    /// <summary>One of what follows, or of what is compared: "so", "than".</summary>
    Result = 16,

    /// <summary>One that hangs on another: "nine people died when a bus fell".</summary>
    Subordinate = Adverbial | Bound,
}
