namespace Disagree.Lexicons;

/// <summary>A sort of words about votes by a whole people; the table "votewords" says what its words are.</summary>
[Flags]
internal enum VoteWord : byte
{
    None = 0,

    /// <summary>A word for such a vote: "referendum".</summary>
    Election = 1,

    /// <summary>A word of which several together tell of one: "turnout".</summary>
    Beside = 2,

    /// <summary>A word of those who come into the next round: "heading".</summary>
    Advancing = 4,

    /// <summary>A verb by which candidates come to a share of the vote: "take".</summary>
    Scoring = 8,

    /// <summary>A verb before "at", "on" or "with" of those who have one: "stand".</summary>
    Standing = 16,

    /// <summary>A verb by which a count or a survey gives them one: "give".</summary>
    Giving = 32,

    /// <summary>A word of those who are in front of somebody else: "beat".</summary>
    Beating = 64,

    /// <summary>A side of a referendum: "yes".</summary>
    Side = 128,
}
