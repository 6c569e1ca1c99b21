namespace Disagree.Claims.Counts;

/// <summary>What a notice by which an article corrects itself does with a value.</summary>
internal enum NoticePart
{
    /// <summary>It stands in no such notice.</summary>
    None,

    /// <summary>It is taken back: "an earlier version of this story said that 43 people were killed".</summary>
    TakenBack,

    /// <summary>It is the right one: "the correct number is 61".</summary>
    PutRight,
}
