namespace Disagree.Mentions;

/// <summary>How a time expression bears on the statement beside it, as the word before it tells.</summary>
public enum TimeBearing
{
    /// <summary>The statement holds in that time: "on Saturday", "in 2014", "last week".</summary>
    During,

    /// <summary>It holds from then on: "since September".</summary>
    Since,

    /// <summary>It holds some time later: "after Friday".</summary>
    After,

    /// <summary>It holds up to then: "until Monday", "through May".</summary>
    Until,

    /// <summary>It holds some time earlier: "before Friday".</summary>
    Before,

    /// <summary>It has come to hold by then at the latest: "by the end of April".</summary>
    By,

    /// <summary>It is how things stood then: "as of Tuesday".</summary>
    AsOf,
}
