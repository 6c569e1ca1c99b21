namespace Disagree.Claims.Events;

/// <summary>Which part of an event a verb beside its noun tells: "the strike began", "the strike ended".</summary>
internal enum EventPhase
{
    /// <summary>The whole of it, or no part that can be told.</summary>
    Whole,

    /// <summary>Its beginning.</summary>
    Begin,

    /// <summary>Its end.</summary>
    End,
}
