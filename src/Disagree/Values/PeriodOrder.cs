namespace Disagree.Values;

/// <summary>How two periods lie to each other, as far as it is certain.</summary>
public enum PeriodOrder
{
    /// <summary>Nothing is known of one of them.</summary>
    Unknown,

    /// <summary>The first ends before the second begins.</summary>
    Before,

    /// <summary>The first begins after the second ends.</summary>
    After,

    /// <summary>They may fall on one day, so neither is certainly the later one.</summary>
    Overlap,
}
