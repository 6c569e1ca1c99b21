namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>The word that says what happened to what an amount counts, as a token.</summary>
/// <param name="At">The token.</param>
/// <param name="Role">How the things counted take part.</param>
/// <param name="IsNegated">Whether it is denied.</param>
/// <param name="IsIrrealis">Whether it is to come, possible or wished.</param>
internal readonly record struct PredicateReading(int At, PredicateRole Role, bool IsNegated, bool IsIrrealis)
{
    /// <summary>Whether the word behind it belongs to it: "shot down".</summary>
    internal bool HasParticle { get; init; }
}
