namespace Disagree.Claims.Numbers;

/// <summary>How far the words say that a count, or an estimate, had come.</summary>
internal enum CountStage
{
    /// <summary>They do not say.</summary>
    Untold,

    /// <summary>Nothing had been counted yet: "an exit poll".</summary>
    Projected,

    /// <summary>More was still to come: "partial results", "a flash estimate", "with half of the ballots counted".</summary>
    Preliminary,

    /// <summary>Nothing was to come: "final results".</summary>
    Final,
}
