namespace Disagree.Claims.Owners;

/// <summary>Whose an amount is: who cut the jobs, lost the soldiers, has the debts; which storm has the winds.</summary>
/// <param name="Words">The words for the owner as they stand in the article, without an article: "Ukraine's air force".</param>
/// <param name="Heads">The names that say who it is; of "Norway's Arvik Mills" the firm, of "Norway's army" the country.</param>
/// <param name="Of">The names that only say of whom: Norway in "Norway's Arvik Mills".</param>
/// <param name="IsPublic">
/// Whether it acts for a state or a town, so that the police, the ministry and the country may be one: "Norway's army".
/// </param>
internal sealed record Owner(string Words, IReadOnlyList<OwnerName> Heads, IReadOnlyList<OwnerName> Of, bool IsPublic)
{
    /// <summary>
    /// Whether they did to others what is counted, and do not have it: who kills does not have the dead, but who loses them does.
    /// </summary>
    internal bool IsDoer { get; init; }

    /// <summary>Whether two amounts of one article are of two: the jobs that one firm cuts are none of those that another does.</summary>
    internal static bool AreTwo(Claim one, Claim other) =>
        one.Owner is { } owner && other.Owner is { } second && owner.IsNamedOtherThan(second);

    /// <summary>Whether a name is one of its names, or a part of one, or the other way round.</summary>
    internal bool IsNamed(string name)
    {
        foreach (var own in Heads.Concat(Of))
        {
            if (IsWithin(own.Canonical, name) || IsWithin(name, own.Canonical))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both are named, bear the same kind of name and have no name in common.</summary>
    private bool IsNamedOtherThan(Owner other) =>
        Heads.Count > 0
        && other.Heads.Count > 0
        && Heads.All(a =>
            other.Heads.All(b =>
                AreComparable(a.Kind, b.Kind) && !IsWithin(a.Canonical, b.Canonical) && !IsWithin(b.Canonical, a.Canonical)
            )
        );

    private static bool AreComparable(OwnerKind one, OwnerKind other) =>
        one == other || (one is OwnerKind.Unknown && other is OwnerKind.Body) || (one is OwnerKind.Body && other is OwnerKind.Unknown);

    private static bool IsWithin(string few, string many) => many.Contains(few, StringComparison.OrdinalIgnoreCase);

    /// <summary>The owner in one word, as a question names it; "" where no name does.</summary>
    internal string Name =>
        Heads is [var only] && Of.Count == 0 ? only.Canonical
        : Heads.Count > 0 ? Words
        : "";
}
