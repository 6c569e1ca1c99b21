namespace Disagree.Claims.Numbers;

/// <summary>What the words tell of whether a value may still move.</summary>
internal enum Pace
{
    /// <summary>Nothing: it moves as its property does.</summary>
    Unstated,

    /// <summary>It is told of what is done and was counted once: "two gunmen attacked the post".</summary>
    Once,

    /// <summary>It is told in the past of what goes up and down: "there were 40 people inside", once or until today.</summary>
    Told,

    /// <summary>It is told of what is going on, and goes up and down: "is treating 27 people".</summary>
    Passing,

    /// <summary>It stands for now, or has just changed: "so far", "now"; of the holder of a role, "the new mayor".</summary>
    Standing,
}
