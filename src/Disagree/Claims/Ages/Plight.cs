namespace Disagree.Claims.Ages;

/// <summary>What befell a person of whom an article tells.</summary>
internal enum Plight
{
    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Hurt, and not known to be dead.</summary>
    Harmed,
}
