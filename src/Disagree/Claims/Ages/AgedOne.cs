namespace Disagree.Claims.Ages;

/// <summary>Whose age a claim tells, by what befell them: the one who was killed, where the article tells of no other.</summary>
/// <param name="Plight">What befell them.</param>
/// <param name="Sex">"male" or "female"; "" where nothing tells.</param>
/// <param name="IsSole">Whether the article tells of nobody else of that plight; else of nobody else of that sex.</param>
internal sealed record AgedOne(Plight Plight, string Sex, bool IsSole);
