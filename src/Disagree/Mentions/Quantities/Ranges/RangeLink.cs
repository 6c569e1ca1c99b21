namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>What joins the two ends of a range.</summary>
internal enum RangeLink
{
    /// <summary>"400-600".</summary>
    Dash,

    /// <summary>"400 to 600".</summary>
    To,

    /// <summary>"from 400 to 600": a change where a verb of rising or falling stands before.</summary>
    From,

    /// <summary>"between 400 and 600".</summary>
    Between,

    /// <summary>"two or three".</summary>
    Or,
}
