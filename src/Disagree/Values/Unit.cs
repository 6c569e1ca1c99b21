namespace Disagree.Values;

/// <summary>
/// A unit of measurement: UCUM code ("km", "[degF]"), ISO 4217 code for money ("USD"), "percent", "person", or "1" for things counted.
/// </summary>
/// <param name="Code">The code by which units are compared and reported.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units of the dimension one of it is, more than 0; 1 where no conversion is defined.</param>
/// <param name="Offset">Added after multiplying, for temperatures: 273.15 for "Cel".</param>
/// <exception cref="ArgumentOutOfRangeException">The factor is 0 or less.</exception>
public sealed record Unit(string Code, Dimension Dimension, decimal Factor = 1, decimal Offset = 0)
{
    /// <summary>The code by which units are compared and reported: "km".</summary>
    public string Code
    {
        get;
        init => field = Named(value);
    } = Named(Code);

    /// <summary>How many base units of the dimension one of it is, more than 0: 1000 for "km"; 1 where no conversion is defined.</summary>
    public decimal Factor
    {
        get;
        init => field = Positive(value);
    } = Positive(Factor);

    /// <summary>Things counted, of any kind.</summary>
    public static Unit One { get; } = new("1", Dimension.Count) { Singular = "", Plural = "" };

    /// <summary>People counted.</summary>
    public static Unit Person { get; } = new("person", Dimension.Count) { Plural = "people" };

    /// <summary>Hundredths.</summary>
    public static Unit Percent { get; } = new("percent", Dimension.Ratio);

    /// <summary>How one of it is said: "mile"; the code where no word is known.</summary>
    public string Singular { get; init; } = Code;

    /// <summary>How several of it are said: "miles"; the code where no word is known.</summary>
    public string Plural { get; init; } = Code;

    /// <summary>For money, the sign that stands before an amount: "€"; "" where it has none.</summary>
    public string Sign { get; init; } = "";

    /// <summary>Whether quantities in the two units can be set side by side after conversion.</summary>
    public bool IsComparableWith(Unit other) =>
        Dimension == other.Dimension
        && (
            Dimension is Dimension.Count
            || string.Equals(Code, other.Code, StringComparison.Ordinal)
            || (IsConvertible && other.IsConvertible)
        );

    private bool IsConvertible =>
        Dimension
            is Dimension.Length
                or Dimension.Area
                or Dimension.Volume
                or Dimension.Mass
                or Dimension.Speed
                or Dimension.Temperature
                or Dimension.Energy
                or Dimension.Power
                or Dimension.Data
                or Dimension.Duration
                or Dimension.Age
                or Dimension.Frequency
                or Dimension.Pressure;

    /// <summary>Whether the two are one unit, however it is said.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Unit? other) =>
        other is not null
        && Dimension == other.Dimension
        && Factor == other.Factor
        && Offset == other.Offset
        && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Code), Dimension);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static string Named(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code;
    }

    private static decimal Positive(decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return factor;
    }
}
