namespace Disagree.Verdicts;

/// <summary>By which rule two claims stand to each other as they do.</summary>
public enum RelationReason
{
    /// <summary>They state one value.</summary>
    SameValue,

    /// <summary>One is the other, rounded.</summary>
    Rounding,

    /// <summary>One is the other, stated roughly.</summary>
    Approximation,

    /// <summary>The values that they leave possible overlap.</summary>
    RangesOverlap,

    /// <summary>One is a bound that the other keeps.</summary>
    WithinBound,

    /// <summary>One is "several" or "a few", the other a little more.</summary>
    VagueCount,

    /// <summary>One tells only of somebody who died and says nothing of others.</summary>
    OtherVictims,

    /// <summary>They differ by the dead or the attacker, whom one of them counts in.</summary>
    InclusiveCount,

    /// <summary>One counts the women, the men or the children, the other people of any kind and more of them.</summary>
    PartOfWhole,

    /// <summary>One name is written in two ways.</summary>
    Spelling,

    /// <summary>One is more exact than the other.</summary>
    MoreSpecific,

    /// <summary>They are the two sides of one night.</summary>
    NightBetween,

    /// <summary>They are one time in two zones.</summary>
    OtherZone,

    /// <summary>Several may hold the role at once.</summary>
    SharedRole,

    /// <summary>They have no value in common.</summary>
    Disjoint,

    /// <summary>Only one can hold the role, or have won.</summary>
    OneHolder,

    /// <summary>Nobody holds both offices at once.</summary>
    OneOffice,

    /// <summary>They are two answers of which one can be right.</summary>
    OtherWord,

    /// <summary>One goes up, the other down.</summary>
    OppositeTrend,

    /// <summary>One tells the deed, the other what undoes it: passed, rejected.</summary>
    OppositeDeed,

    /// <summary>An earlier article already gave the larger number, so it did not grow.</summary>
    ToldBefore,

    /// <summary>One denies what the other states.</summary>
    Denied,

    /// <summary>The later holds as of a later time.</summary>
    LaterAsOf,

    /// <summary>An article names the value that it replaces: "up from 9".</summary>
    ExplicitUpdate,

    /// <summary>An article corrects the value: "17, not 18 as first reported".</summary>
    ExplicitCorrection,

    /// <summary>Of what only grows, the smaller was told late.</summary>
    LateReport,

    /// <summary>Of what only grows, the smaller of one day is the older.</summary>
    Outgrown,

    /// <summary>Of a toll that an article says is rising, the smaller of one day is the older.</summary>
    Rising,

    /// <summary>One of two articles of a day replaces another number of the other, so it was written later.</summary>
    LaterArticle,

    /// <summary>An article says that the number was moved to this one.</summary>
    StatedChange,

    /// <summary>What one still expects the other tells as done.</summary>
    CameAbout,

    /// <summary>An age before a birthday and after it.</summary>
    Birthday,

    /// <summary>An article names whom the new holder of a role came after.</summary>
    Succession,

    /// <summary>Who held the office has left it.</summary>
    LeftOffice,

    /// <summary>Nobody, or nothing, was known before.</summary>
    NobodyBefore,

    /// <summary>One of the numbers is too large to compare.</summary>
    OutOfRange,
}
