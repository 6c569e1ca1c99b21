namespace Disagree.Values;

/// <summary>How the words bound a number.</summary>
public enum Bound
{
    /// <summary>"12".</summary>
    Exact,

    /// <summary>"about 12".</summary>
    About,

    /// <summary>"at least 12".</summary>
    AtLeast,

    /// <summary>"more than 12".</summary>
    MoreThan,

    /// <summary>"up to 12".</summary>
    AtMost,

    /// <summary>"under 12".</summary>
    LessThan,

    /// <summary>"10 to 12".</summary>
    Between,
}

/// <summary>Which way the words say that a number has moved.</summary>
public enum Trend
{
    /// <summary>They do not say.</summary>
    None,

    /// <summary>"rose to 12".</summary>
    Up,

    /// <summary>"fell to 12".</summary>
    Down,
}

/// <summary>An amount as stated: the numbers that its words allow, in a unit.</summary>
/// <param name="Interval">In the unit as written; "about 2,500" is the point 2500 with <see cref="IsApproximate"/> set.</param>
/// <param name="Unit">The unit as written.</param>
public sealed record Quantity(Interval Interval, Unit Unit)
{
    // one byte, as a text may state very many amounts
    private readonly byte trend;

    /// <summary>How the words bound the number, which <see cref="Interval"/> and <see cref="IsApproximate"/> tell.</summary>
    public Bound Bound =>
        Interval switch
        {
            { IsPoint: true } => IsApproximate ? Bound.About : Bound.Exact,
            { Low: not null, High: not null } => Bound.Between,
            { Low: not null, LowInclusive: var isClosed } => isClosed ? Bound.AtLeast : Bound.MoreThan,
            { High: not null, HighInclusive: var isClosed } => isClosed ? Bound.AtMost : Bound.LessThan,
            _ => Bound.Exact,
        };

    /// <summary>
    /// Whether the words say that the number is not exact: "about", "nearly", "an estimated". "dozens" is wide, not approximate.
    /// </summary>
    public bool IsApproximate { get; init; }

    /// <summary>Which way the words say that it moved.</summary>
    public Trend Trend
    {
        get => (Trend)trend;
        init => trend = (byte)value;
    }

    /// <summary>
    /// The size of the last place that is written with intent, in the unit as written, or 0 where unknown: 0.1 for "3.2", 100000 for
    /// "3.2 million", 100 for "2,500", 1 for "2,487" and "17".
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public decimal Step
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The interval in base units of the dimension; false where it does not fit a decimal.</summary>
    public bool TryToBase(out Interval interval) => Interval.TryScale(Unit.Factor, Unit.Offset, out interval);

    /// <summary>The canonical wording: "≥12 person", "~2500 person", "400–600 USD".</summary>
    public override string ToString() => $"{(IsApproximate && Interval.IsPoint ? "~" : "")}{Interval} {Unit.Code}";
}
