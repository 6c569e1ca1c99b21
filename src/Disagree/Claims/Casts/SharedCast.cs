namespace Disagree.Claims.Casts;

/// <summary>How many names an article shares with another.</summary>
/// <param name="With">The cast of the other.</param>
/// <param name="Persons">Persons in both.</param>
/// <param name="Beside">Other bodies and spots in both, and those that one of them takes for a person.</param>
/// <param name="Towns">Well-known places in both.</param>
internal sealed record SharedCast(Cast With, int Persons, int Beside, int Towns)
{
    /// <summary>All but the well-known places.</summary>
    internal int Telling => Persons + Beside;
}
