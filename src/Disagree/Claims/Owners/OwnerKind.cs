namespace Disagree.Claims.Owners;

/// <summary>What bears the name of an owner.</summary>
internal enum OwnerKind
{
    /// <summary>Nothing but its capital shows that it is a name.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A firm, a party, a club.</summary>
    Body,

    /// <summary>A country, a town.</summary>
    Place,

    /// <summary>A storm or a fire.</summary>
    Event,
}
