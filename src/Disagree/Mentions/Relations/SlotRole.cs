namespace Disagree.Mentions.Relations;

/// <summary>What a place beside a phrase holds.</summary>
internal enum SlotRole
{
    /// <summary>Nothing that matters.</summary>
    None,

    /// <summary>Of whom the relation is said.</summary>
    Subject,

    /// <summary>Of whom it is said, as an owner: "Keller's", "his".</summary>
    Owner,

    /// <summary>The answer.</summary>
    Value,
}
