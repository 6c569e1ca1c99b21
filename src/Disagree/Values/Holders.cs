namespace Disagree.Values;

/// <summary>How many values of a question can be right at a time: one president, a few spokesmen, many officials.</summary>
public enum Holders
{
    /// <summary>Any number: officials, members, witnesses.</summary>
    Many,

    /// <summary>A few side by side, so that a new name long after an old one has followed it: spokesmen.</summary>
    Few,

    /// <summary>One: presidents, commanders.</summary>
    One,

    /// <summary>One, and always the same: a birthplace, the manner of a death.</summary>
    Ever,
}
