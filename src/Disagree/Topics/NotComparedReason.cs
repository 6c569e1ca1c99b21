namespace Disagree.Topics;

/// <summary>Why two claims that look alike do not answer one question.</summary>
public enum NotComparedReason
{
    /// <summary>They state different properties: killed, evacuated.</summary>
    OtherMeasure,

    /// <summary>Their units cannot be set side by side.</summary>
    OtherUnit,

    /// <summary>They hold for different places.</summary>
    OtherPlace,

    /// <summary>They count different groups: fighters, civilians.</summary>
    OtherPopulation,

    /// <summary>They cover different periods: since September, on Saturday.</summary>
    OtherPeriod,

    /// <summary>They speak of different events.</summary>
    OtherEvent,

    /// <summary>One of them is a plan or a forecast.</summary>
    Forecast,
}
