namespace Disagree.Mentions.Names;

/// <summary>Where a word by which an office is left has whoever leaves it.</summary>
internal enum LeavingBy
{
    /// <summary>In the subject of the verb: "Ruth Keller resigned".</summary>
    Leaver,

    /// <summary>In its object, or in the subject of its passive: "sacked Ruth Keller", "Ruth Keller was sacked".</summary>
    Remover,

    /// <summary>Beside the noun: "Ruth Keller's resignation", "the resignation of Ruth Keller".</summary>
    Noun,
}
