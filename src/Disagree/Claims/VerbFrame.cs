namespace Disagree.Claims;

/// <summary>Which words beside a verb tell in what sense it stands.</summary>
internal enum VerbFrame
{
    /// <summary>The word right behind it: "took part".</summary>
    Behind,

    /// <summary>The same where it is done to its subject: "was pulled out".</summary>
    Passive,

    /// <summary>What it is done to: "hit a high", "the film was shot".</summary>
    Object,

    /// <summary>Who or what does it: "the news broke".</summary>
    Subject,

    /// <summary>Alone it says the same only before these words: "went to Lowick".</summary>
    OnlyBehind,

    /// <summary>Alone it says the same only of these things: "took the town".</summary>
    OnlyObject,
}
