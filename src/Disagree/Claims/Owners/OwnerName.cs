namespace Disagree.Claims.Owners;

/// <summary>A name within the words for an owner.</summary>
/// <param name="Canonical">The name in canonical form, or as it stands there.</param>
/// <param name="Kind">What bears it.</param>
internal readonly record struct OwnerName(string Canonical, OwnerKind Kind);
