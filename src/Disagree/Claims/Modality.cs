namespace Disagree.Claims;

/// <summary>How a claim is put forward.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Asserted,

    /// <summary>As an estimate or a belief.</summary>
    Estimated,

    /// <summary>As an intention.</summary>
    Planned,

    /// <summary>As something to come or possible.</summary>
    Predicted,

    /// <summary>As something that is not so.</summary>
    Denied,
}
