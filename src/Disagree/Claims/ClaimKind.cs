namespace Disagree.Claims;

/// <summary>What kind of question a claim answers.</summary>
public enum ClaimKind
{
    /// <summary>How many, how much.</summary>
    Number,

    /// <summary>When.</summary>
    Date,

    /// <summary>Who, where, what.</summary>
    Name,
}
