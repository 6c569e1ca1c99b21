namespace Disagree.Topics.Numbers;

/// <summary>Tells which counts of one kind among all, "three policemen" of the dead, are a question of their own.</summary>
internal static class PartsOfKind
{
    /// <summary>
    /// Takes away parts that one article alone tells, and those whose whole no two articles tell: alone, the part would pass for the
    /// whole.
    /// </summary>
    internal static void Thin(List<List<NumberProfile>> groups)
    {
        var wholes = groups.Where(g => !HasPart(g) && IsWide(g)).Select(g => (g[0].Unit, g[0].Property)).ToHashSet();
        foreach (var group in groups)
        {
            if (HasPart(group) && !(IsWide(group) && wholes.Contains((group[0].Unit, group[0].Property))))
            {
                group.RemoveAll(p => p.Claim.IsPart);
            }
        }

        groups.RemoveAll(g => g.Count == 0);
    }

    private static bool HasPart(List<NumberProfile> group) => group.Exists(p => p.Claim.IsPart);

    private static bool IsWide(List<NumberProfile> group) =>
        group.Exists(p => !string.Equals(p.Claim.Article.Id, group[0].Claim.Article.Id, StringComparison.Ordinal));
}
