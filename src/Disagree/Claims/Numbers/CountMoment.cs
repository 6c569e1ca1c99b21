namespace Disagree.Claims.Numbers;

/// <summary>What the words tell of when a number held, beside the day.</summary>
/// <param name="Hours">At which hours of the day; null where they do not say.</param>
/// <param name="Stage">How far the count had come.</param>
/// <param name="Counted">Which percentage of all had been counted: 60 of "with 60 percent of ballots counted"; null where they do not say.</param>
internal readonly record struct CountMoment(DayHours? Hours, CountStage Stage, decimal? Counted);
