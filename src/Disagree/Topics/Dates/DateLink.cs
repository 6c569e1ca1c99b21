namespace Disagree.Topics.Dates;

/// <summary>How two dates come to be set side by side.</summary>
internal enum DateLink
{
    /// <summary>They may be dates of different events.</summary>
    None,

    /// <summary>They are of one event if their days meet: a day tells an event as well as a place does.</summary>
    IfDaysMeet,

    /// <summary>They are of one event, whatever the days.</summary>
    Sure,
}
