namespace Disagree.Mentions.Dating;

/// <summary>What makes a date one that is printed on something.</summary>
internal enum StampKind : byte
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>A word such as "Published" before it.</summary>
    Label,

    /// <summary>The name and address of the sender of a message before it.</summary>
    Sender,
}
