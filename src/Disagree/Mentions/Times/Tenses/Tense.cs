namespace Disagree.Mentions.Times.Tenses;

/// <summary>Whether the words beside a date speak of what was or of what is to come.</summary>
internal enum Tense : byte
{
    /// <summary>They do not say.</summary>
    Unknown,

    /// <summary>It has happened.</summary>
    Past,

    /// <summary>It has been told: what is told of has mostly happened too.</summary>
    Told,

    /// <summary>It is to come.</summary>
    Future,

    /// <summary>It is meant to come, where the word is a verb or goes on with "to"; a plan alone says nothing.</summary>
    Intent,

    /// <summary>It is on a timetable, where the word is a verb in the present: "the leaders vote Friday".</summary>
    Present,

    /// <summary>It has been put off: to come for the date behind "until" or "to", past for any other.</summary>
    Deferral,

    /// <summary>
    /// The same of what is given another day: "was moved from Monday to Friday" tells two days, "was suspended from Monday to Friday" those
    /// between.
    /// </summary>
    Shift,

    /// <summary>What nobody plans, so that its date has passed: "the July 3 blast", "Friday's crash".</summary>
    Blow,

    /// <summary>The words are a note, which names what is to come unless the past is much nearer.</summary>
    Note,
}
