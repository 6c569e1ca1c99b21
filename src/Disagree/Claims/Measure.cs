namespace Disagree.Claims;

/// <summary>How the value of a property moves in time.</summary>
public enum Measure
{
    /// <summary>It is what it is: what a bridge cost.</summary>
    Fixed,

    /// <summary>It only grows, but for corrections: how many were killed.</summary>
    Cumulative,

    /// <summary>It goes up and down: how many are missing, present, deployed.</summary>
    Momentary,

    /// <summary>It only grows, and so fast that a smaller number of the same day is the older one: how many acres have burned.</summary>
    Growing,
}
