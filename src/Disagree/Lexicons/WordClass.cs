namespace Disagree.Lexicons;

/// <summary>A sort of words that rules ask for; the table "classes" says above each line what its words are, and shows them at work.</summary>
internal enum WordClass : byte
{
    Planning,
    Planned,

    Street,
    LastsFor,
    TakesLong,
    Ranked,
    Staying,
    BeforeLength,
    SeasonNoun,

    Believed,
    AgeGroup,
    Aged,
    DayOrYear,
    Placing,
    Oneness,
    Phone,
    EmergencyCall,
    Texting,
    LittleSaid,
    Intransitive,
    NoPurpose,
    Measure,
    Extent,
    PerWhat,
    Recording,
    CountingOn,
    Ranging,

    Denied,
    Hearsay,
    Foreseen,
    Outlook,
    Foretelling,

    Polling,
    Expectation,
    BesideExpected,
    AtAmount,
    Adjusted,
    Contending,
    Obliging,
    Dispute,
    AmountNoun,
    Undertaking,
    FigureVerb,

    LongDeed,
    Standing,
    Telling,
    Extreme,

    Report,
    Earnings,

    EarlierVersion,
    WronglySaid,
    Tally,
    Counting,
    LastingHarm,
    Costing,
    Gathering,
    SelfHarm,
    OfSeveral,
    Preliminary,
    Rising,

    Dwelling,

    Ballot,
    Unreal,
    Stricken,
    NoSinglePerson,
    Blaming,

    Becoming,
    Totalling,
    BodyFate,

    Undoing,

    Conviction,
    MoreThanOne,

    NoBlow,
    PlaceKind,
    Direction,
    NoPlaceAhead,
    TownOrArea,

    SpanOfTime,
    EarlierEvent,
    AnotherEvent,
    WorstEvent,

    Outbreak,
    Statement,
    Publishing,
    Stretch,
    Term,

    LightVerb,
    Giving,
}
