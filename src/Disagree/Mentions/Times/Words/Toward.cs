namespace Disagree.Mentions.Times.Words;

/// <summary>Where a word such as "last" points.</summary>
internal enum Toward : byte
{
    /// <summary>"last": behind the day of writing.</summary>
    Last,

    /// <summary>"past": the stretch that ends with the day of writing.</summary>
    Past,

    /// <summary>"latest": the one that ended last.</summary>
    Latest,

    /// <summary>"this": holds the day of writing.</summary>
    This,

    /// <summary>"next": the one after that.</summary>
    Next,

    /// <summary>"coming": begins after the day of writing.</summary>
    Coming,

    /// <summary>"following": after the time named last.</summary>
    Following,

    /// <summary>"previous": before the time named last.</summary>
    Previous,

    /// <summary>"same": the time named last.</summary>
    Same,

    /// <summary>"that": the time named last.</summary>
    That,
}
