namespace Disagree.Values;

/// <summary>A name with its parts, as read from its words; a part that the words do not have is empty.</summary>
/// <remarks>
/// Read one with <c>NameMatcher.English.Read("Lt. Gen. Paul E. Harper II", NameType.Person)</c>: title "Lt. Gen.", given "Paul", middle
/// "E.", family "Harper", suffix "II". Words that only describe ("former", "the British carmaker") belong to the title, so that they never
/// count as a name.
/// </remarks>
public sealed record Name
{
    /// <summary>The words as written.</summary>
    public required string Text { get; init; }

    /// <summary>What the name names.</summary>
    public required NameType Type { get; init; }

    /// <summary>Rank, office or description before the name of a person: "Army Col.".</summary>
    public string Title { get; init; } = "";

    /// <summary>The first given name or its initial; empty where only a family name is written.</summary>
    public string Given { get; init; } = "";

    /// <summary>Given names, initials and patronymics between given and family name.</summary>
    public string Middle { get; init; } = "";

    /// <summary>The family name with its particles ("al-Hassan", "van der Berg"); the only name where a person is known by one.</summary>
    public string Family { get; init; } = "";

    /// <summary>What follows a name and tells generations or degrees: "Jr.", "III", "MD".</summary>
    public string Suffix { get; init; } = "";

    /// <summary>A name in quotation marks or brackets: "The Chin".</summary>
    public string Nickname { get; init; } = "";

    /// <summary>The name without title, suffix and nickname; of an organisation without article, legal form and description.</summary>
    public string Core { get; init; } = "";

    /// <summary>The words that are compared.</summary>
    internal NameWord[] Words { get; init; } = [];

    /// <summary>Of a person: the words that tell persons apart, without particles and each once.</summary>
    internal NameWord[] Telling { get; init; } = [];

    /// <summary>Facts about the whole name that vetoes look at.</summary>
    internal NameTraits Traits { get; init; }

    /// <summary>The entity of the lexicon that bears this name, 0 where it knows none.</summary>
    internal int Known { get; init; }

    /// <summary>The first letters of its words, with and without small words, for acronyms.</summary>
    internal string Initials { get; init; } = "";

    /// <summary>The sounds of all its words as one, and of those that are no kind of thing; for places and bodies.</summary>
    internal byte[] Whole { get; init; } = [];

    /// <inheritdoc cref="Whole"/>
    internal byte[] Bare { get; init; } = [];

    /// <summary>Its acronym where the name brings one in brackets.</summary>
    internal string Acronym { get; init; } = "";

    /// <summary>The two bodies that it may name together, as an "and" parts them; empty where none does.</summary>
    internal Name[] Members { get; init; } = [];

    /// <summary>Of an acronym that the lexicon knows, the name that it stands for; null for others.</summary>
    internal Name? InFull { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
