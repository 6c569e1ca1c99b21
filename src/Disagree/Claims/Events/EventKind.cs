namespace Disagree.Claims.Events;

/// <summary>What tells which of many events of one kind is meant.</summary>
internal enum EventKind
{
    /// <summary>The table does not hold it.</summary>
    Unknown,

    /// <summary>Who does it, for nobody is born or dies twice.</summary>
    Ever,

    /// <summary>Who does it, within some weeks: nobody resigns or pleads twice in a month.</summary>
    Once,

    /// <summary>To whom it is done, within some weeks: nobody is arrested or sentenced twice in a month.</summary>
    Suffered,

    /// <summary>Who, where and when together: one flies, speaks and meets time and again.</summary>
    Again,

    /// <summary>
    /// To what it is done: a later plan of it takes the place of an earlier one, for a bridge is opened and a sale completed once.
    /// </summary>
    Due,

    /// <summary>Where and when it happens.</summary>
    Place,

    /// <summary>Nothing: the verb leaves it to a noun to say what happens.</summary>
    Empty,
}
