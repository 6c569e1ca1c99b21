namespace Disagree.Claims.Figures;

/// <summary>How it is told whose a figure is.</summary>
internal enum FigureHolder
{
    /// <summary>It is the figure of one of many, and who that is must be said: a party's share of the vote, a person's sentence.</summary>
    Named,

    /// <summary>It is that of a body, which a report about one body need not name: revenue.</summary>
    Body,

    /// <summary>It is of what the report is about: turnout, inflation.</summary>
    Event,

    /// <summary>It is of one of many things, and what is said beside it must show of which: a price, rent.</summary>
    Thing,

    /// <summary>
    /// It is of one of many things too, but where an article tells of one alone, of what the report is about: a fine, what something costs.
    /// </summary>
    Sole,

    /// <summary>It is of one of many things too, and given by one of many, who need not be named: aid, a loan.</summary>
    Giver,
}

/// <summary>A figure by which news measures somebody or something.</summary>
/// <param name="Name">What it is called as a property.</param>
/// <param name="Of">How it is told whose it is.</param>
/// <param name="Measure">How its value moves.</param>
/// <param name="Counts">The noun for the things of which it is a number; null where it is none.</param>
internal sealed record Figure(string Name, FigureHolder Of, Measure Measure, string? Counts)
{
    /// <summary>How long somebody has been held, wherever that was.</summary>
    internal const string TimeInCustody = "time in custody";

    /// <summary>Whether it is of one of many things: the cost of a bridge, aid for a town.</summary>
    internal bool IsOfThing => Of is FigureHolder.Thing or FigureHolder.Giver or FigureHolder.Sole;
}
