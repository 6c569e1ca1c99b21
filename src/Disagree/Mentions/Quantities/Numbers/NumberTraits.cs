namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumberTraits : byte
{
    None = 0,

    /// <summary>It begins with digits.</summary>
    Digits = 1,

    /// <summary>A scale is said: "2 million", "1.2bn".</summary>
    Scaled = 2,

    /// <summary>It is a share: "two thirds", "one in five", "3/4".</summary>
    Fraction = 4,

    /// <summary>Its words allow a range: "dozens", "several".</summary>
    Vague = 8,

    /// <summary>It has a decimal point or a separator of thousands, so it is no year and no label.</summary>
    Marked = 16,

    /// <summary>It begins with "a": "a hundred".</summary>
    Article = 32,

    /// <summary>A sign stands before it.</summary>
    Signed = 64,
}
