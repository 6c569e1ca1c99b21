using System.Globalization;

namespace Disagree.Values;

/// <summary>
/// The numbers that a wording allows. Each end is closed, open, or absent: "at least 12" is [12, ∞), "more than 670" is
/// (670, ∞), "400 to 600" is [400, 600], "2,500" is the single number 2500.
/// </summary>
/// <remarks>
/// Two sources who say "at least 12" and "15" do not contradict each other, because 15 lies in [12, ∞). Whether a wider
/// reading is fair ("2,500" for 2,487) is decided by <see cref="Tolerance"/>, never here.
/// </remarks>
public readonly record struct Interval
{
    // an end that is absent is 0 here, so that equal intervals have equal fields
    private readonly decimal lowest;
    private readonly decimal highest;
    private readonly bool hasLow;
    private readonly bool hasHigh;

    private Interval(decimal? low, bool lowInclusive, decimal? high, bool highInclusive)
    {
        (lowest, hasLow, LowInclusive) = (low ?? 0, low.HasValue, lowInclusive);
        (highest, hasHigh, HighInclusive) = (high ?? 0, high.HasValue, highInclusive);
    }

    /// <summary>The lower end; null where there is none.</summary>
    public decimal? Low => hasLow ? lowest : null;

    /// <summary>The upper end; null where there is none.</summary>
    public decimal? High => hasHigh ? highest : null;

    /// <summary>Whether <see cref="Low"/> itself is allowed; false where there is no lower end.</summary>
    public bool LowInclusive { get; }

    /// <summary>Whether <see cref="High"/> itself is allowed; false where there is no upper end.</summary>
    public bool HighInclusive { get; }

    /// <summary>Whether exactly one number is allowed.</summary>
    public bool IsPoint => Low is { } low && High is { } high && low == high;

    /// <summary>Every number.</summary>
    public static Interval All { get; } = new(null, false, null, false);

    /// <summary>Only <paramref name="value"/>: "12".</summary>
    public static Interval Exactly(decimal value) => new(value, true, value, true);

    /// <summary><paramref name="low"/> or more: "at least 12".</summary>
    public static Interval AtLeast(decimal low) => new(low, true, null, false);

    /// <summary>More than <paramref name="low"/>: "over 12".</summary>
    public static Interval MoreThan(decimal low) => new(low, false, null, false);

    /// <summary><paramref name="high"/> or less: "up to 12".</summary>
    public static Interval AtMost(decimal high) => new(null, false, high, true);

    /// <summary>Less than <paramref name="high"/>: "under 12".</summary>
    public static Interval LessThan(decimal high) => new(null, false, high, false);

    /// <summary>From one number to another, both included, in either order: "400 to 600".</summary>
    public static Interval Between(decimal one, decimal other) => new(Math.Min(one, other), true, Math.Max(one, other), true);

    /// <summary>From one number to another, each end closed or open.</summary>
    /// <exception cref="ArgumentException">
    /// No number lies between: <paramref name="low"/> is above <paramref name="high"/>, or they are one and an end is open.
    /// </exception>
    public static Interval Of(decimal? low, bool lowInclusive, decimal? high, bool highInclusive)
    {
        if (low > high)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Expected low <= high but found {low} > {high}."),
                nameof(low)
            );
        }

        if (low is not null && low == high && !(lowInclusive && highInclusive))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Expected both ends closed where they are one but found {low} with an open end."
                ),
                nameof(lowInclusive)
            );
        }

        return new(low, lowInclusive && low is not null, high, highInclusive && high is not null);
    }

    /// <summary>Whether <paramref name="value"/> is allowed.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowInclusive ? value >= low : value > low))
        && (High is not { } high || (HighInclusive ? value <= high : value < high));

    /// <summary>Whether some number is allowed by both.</summary>
    public bool Overlaps(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether every number allowed here is below every number allowed by <paramref name="other"/>.</summary>
    public bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && !(HighInclusive && other.LowInclusive)));

    /// <summary>Whether every number allowed by <paramref name="other"/> is allowed here too.</summary>
    public bool Contains(Interval other) =>
        (
            Low is not { } low
            || (other.Low is { } otherLow && (otherLow > low || (otherLow == low && (LowInclusive || !other.LowInclusive))))
        )
        && (
            High is not { } high
            || (other.High is { } otherHigh && (otherHigh < high || (otherHigh == high && (HighInclusive || !other.HighInclusive))))
        );

    /// <summary>
    /// The same interval with each end moved outwards by <paramref name="slack"/>, which is not negative; ends past the range of decimal
    /// vanish.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slack"/> is less than 0.</exception>
    public Interval Widen(decimal slack)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slack);
        decimal? low = Low is { } l && l >= decimal.MinValue + slack ? l - slack : null;
        decimal? high = High is { } h && h <= decimal.MaxValue - slack ? h + slack : null;
        return new(low, LowInclusive && low is not null, high, HighInclusive && high is not null);
    }

    /// <summary>The interval in another unit: each end times <paramref name="factor"/> plus <paramref name="offset"/>.</summary>
    /// <param name="factor">Above zero.</param>
    /// <param name="offset">Added after multiplying.</param>
    /// <param name="scaled">The interval, where every end fits a decimal.</param>
    /// <returns>False where an end does not fit a decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is 0 or less.</exception>
    public bool TryScale(decimal factor, decimal offset, out Interval scaled)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        try
        {
            var (low, high) = ((Low * factor) + offset, (High * factor) + offset);
            // ends that a decimal can no longer tell apart are one number
            scaled = low is not null && low == high ? Exactly(low.Value) : new(low, LowInclusive, high, HighInclusive);
            return true;
        }
        catch (OverflowException)
        {
            scaled = default;
            return false;
        }
    }

    /// <summary>In mathematical shorthand: "400–600", "≥12", "&gt;670", "(1–2]", "2500", "any".</summary>
    public override string ToString() =>
        (Low, High) switch
        {
            ({ } low, { } high) when low == high => Text(low),
            ({ } low, { } high) when LowInclusive && HighInclusive => $"{Text(low)}–{Text(high)}",
            ({ } low, { } high) => $"{(LowInclusive ? '[' : '(')}{Text(low)}–{Text(high)}{(HighInclusive ? ']' : ')')}",
            ({ } low, null) => (LowInclusive ? "≥" : ">") + Text(low),
            (null, { } high) => (HighInclusive ? "≤" : "<") + Text(high),
            _ => "any",
        };

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
