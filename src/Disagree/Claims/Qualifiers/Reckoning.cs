using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>How an amount is reckoned: of what, from when, and whether it tells where a measure stands or how far it moved.</summary>
/// <param name="Qualifiers">
/// What tells its measure from another of its name: core inflation, winds at landfall; in the order of their classes.
/// </param>
/// <param name="Move">Whether it tells how far a measure moved, where it stands, or neither for sure.</param>
/// <param name="IsOfAll">Whether it counts all since something began that goes on: "the war has killed 9,000 people".</param>
internal sealed record Reckoning(IReadOnlyList<Qualifier> Qualifiers, Move Move, bool IsOfAll)
{
    /// <summary>Nothing is told.</summary>
    internal static Reckoning Plain { get; } = new([], Move.Unknown, false);

    /// <summary>The days of which its sentence sets another value beside it: 2019 of "fell to 51 percent from 61 percent in 2019".</summary>
    internal DatePeriod? Then { get; init; }

    /// <summary>Whether it is a sum by the year, "earns 40,000 euros a year", which no sum of another figure stands beside.</summary>
    internal bool IsByYear { get; init; }

    /// <inheritdoc/>
    public bool Equals(Reckoning? other) =>
        other is not null
        && Move == other.Move
        && IsOfAll == other.IsOfAll
        && IsByYear == other.IsByYear
        && Then == other.Then
        && Qualifiers.SequenceEqual(other.Qualifiers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Move, IsOfAll, Then, Qualifiers.Count);
}

/// <summary>Whether an amount tells how far a measure moved or where it stands.</summary>
internal enum Move
{
    /// <summary>The words do not tell: "a raise of 4 percent".</summary>
    Unknown,

    /// <summary>How far it moved: "rose 4 percent", "a 4 percent rise".</summary>
    Step,

    /// <summary>Where it stands: "is 4 percent", "rose to 4 percent".</summary>
    Level,
}
