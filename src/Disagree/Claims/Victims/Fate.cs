namespace Disagree.Claims.Victims;

/// <summary>What is said to have happened to a person.</summary>
[Flags]
internal enum Fate
{
    /// <summary>Nothing that counts.</summary>
    None = 0,

    /// <summary>Hit by gunfire, whatever came of it.</summary>
    Hit = 1,

    /// <summary>Hurt.</summary>
    Hurt = 2,

    /// <summary>Dead.</summary>
    Killed = 4,

    /// <summary>Dead of an illness.</summary>
    Ill = 8,

    /// <summary>Alive for certain.</summary>
    Alive = 16,

    /// <summary>Struck by the own hand, and so dead where nothing else is told: "turned the gun on himself".</summary>
    Own = 32,
}
