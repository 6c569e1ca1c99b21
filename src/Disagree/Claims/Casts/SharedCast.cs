namespace Disagree.Claims.Casts;

/// <summary>How many names an article shares with another.</summary>
/// <param name="Persons">Persons in both.</param>
/// <param name="Beside">Other bodies and spots in both, and those that one of them takes for a person.</param>
/// <param name="OfMany">Bodies and holders of offices of state in both, who have a part in many events.</param>
/// <param name="Towns">Well-known towns and regions in both.</param>
/// <param name="Countries">Countries in both.</param>
internal sealed record SharedCast(int Persons, int Beside, int OfMany, int Towns, int Countries)
{
    /// <summary>Whether one of them names in passing only, or not at all, what the other is about.</summary>
    internal bool IsInPassing { get; init; }

    /// <summary>Of those who have a part in many events, how many both are about.</summary>
    internal int FocusOfMany { get; init; }

    /// <summary>Countries that both are about.</summary>
    internal int FocusCountries { get; init; }

    /// <summary>All but the well-known places and bodies.</summary>
    internal int Telling => Persons + Beside;

    /// <summary>All but the well-known places.</summary>
    internal int Named => Telling + OfMany;

    /// <summary>Whether there is a person among them, and another or a body or a spot beside.</summary>
    internal bool HoldsPersonBeside => Persons > 0 && Telling > 1;

    /// <summary>Well-known places in both.</summary>
    internal int Places => Towns + Countries;
}
