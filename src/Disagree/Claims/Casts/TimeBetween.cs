namespace Disagree.Claims.Casts;

/// <summary>How long after each other two articles were written, or hold their claims.</summary>
internal enum TimeBetween
{
    /// <summary>A few days at most.</summary>
    Days,

    /// <summary>One of them does not tell when it was written.</summary>
    Unknown,

    /// <summary>More than an event stays in the news of each day.</summary>
    Long,
}
