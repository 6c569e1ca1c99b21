namespace Disagree.Mentions.Times.Words;

/// <summary>From where and in which direction a length of time is measured: "two days ago".</summary>
internal enum Away : byte
{
    /// <summary>Back from the day of writing.</summary>
    Ago,

    /// <summary>Back from the time named last.</summary>
    Earlier,

    /// <summary>On from the time named last.</summary>
    Later,

    /// <summary>On from the day of writing.</summary>
    Hence,
}
