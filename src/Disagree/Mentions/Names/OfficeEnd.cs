namespace Disagree.Mentions.Names;

/// <summary>How somebody's time in an office ends.</summary>
internal enum OfficeEnd
{
    Resigned,
    Dismissed,
    Replaced,

    /// <summary>Held back from it for a time: only who has it meanwhile tells that it has ended.</summary>
    Suspended,
}
