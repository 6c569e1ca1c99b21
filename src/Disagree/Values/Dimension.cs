namespace Disagree.Values;

/// <summary>What is measured. Quantities of different dimensions are never compared.</summary>
public enum Dimension
{
    /// <summary>How many: people, houses, strikes.</summary>
    Count,

    /// <summary>A share or rate without a unit of its own: percent, percentage points.</summary>
    Ratio,

    /// <summary>An amount of one currency; two currencies are never converted.</summary>
    Money,

    /// <summary>Base unit: metre.</summary>
    Length,

    /// <summary>Base unit: square metre.</summary>
    Area,

    /// <summary>Base unit: cubic metre.</summary>
    Volume,

    /// <summary>Base unit: kilogram.</summary>
    Mass,

    /// <summary>Base unit: metre per second.</summary>
    Speed,

    /// <summary>Base unit: kelvin.</summary>
    Temperature,

    /// <summary>Base unit: joule.</summary>
    Energy,

    /// <summary>Base unit: watt.</summary>
    Power,

    /// <summary>Base unit: byte.</summary>
    Data,

    /// <summary>A span of time; base unit: second.</summary>
    Duration,

    /// <summary>How old; base unit: year.</summary>
    Age,

    /// <summary>An amount per another amount: a barrel, per day, per 100,000.</summary>
    Rate,

    /// <summary>An angle; base unit: degree.</summary>
    Angle,

    /// <summary>Base unit: hertz.</summary>
    Frequency,

    /// <summary>Base unit: pascal.</summary>
    Pressure,

    /// <summary>A position on a named scale: magnitude, category, score.</summary>
    Scale,

    /// <summary>A unit that is kept as it was written.</summary>
    Other,
}
