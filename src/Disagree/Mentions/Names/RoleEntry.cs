namespace Disagree.Mentions.Names;

/// <summary>A role as the lexicon names it, and whether one person at a time holds it.</summary>
internal sealed record RoleEntry(string Role, bool IsExclusive);
