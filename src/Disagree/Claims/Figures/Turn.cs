namespace Disagree.Claims.Figures;

/// <summary>Which way an amount was moved to what it is.</summary>
internal enum Turn
{
    /// <summary>"revised to".</summary>
    Either,

    /// <summary>"raised to".</summary>
    Up,

    /// <summary>"cut to".</summary>
    Down,
}
