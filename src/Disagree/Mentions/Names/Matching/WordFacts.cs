using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>What the lexicon says about a folded word within names.</summary>
internal sealed record WordFacts
{
    public static readonly WordFacts None = new();

    /// <summary>The given names it is a form of.</summary>
    public int[] Given { get; init; } = [];

    /// <summary>Whether it is the given name of men or of women.</summary>
    public NameTraits Gender { get; init; }

    /// <summary>The kind of title it is part of; null where it is none.</summary>
    public string? Title { get; init; }

    /// <summary>The kind of suffix it is: junior, ordinal, degree; null where it is none.</summary>
    public string? Suffix { get; init; }

    /// <summary>The kind of particle it is: article, patronymic, link, kunya, servant; null where it is none.</summary>
    public string? Particle { get; init; }

    /// <summary>The line of "nametypes" that lists it, negative so that it is no given name; 0 where none does.</summary>
    public int Meaning { get; init; }

    /// <summary>What that line says of it.</summary>
    public NamePart Part { get; init; }

    /// <summary>Whether it is a family name that stands first, as in East Asia; its forms are kin as given names are.</summary>
    public bool IsFamilyFirst { get; init; }

    /// <summary>Whether it is a kind of road.</summary>
    public bool IsRoad { get; init; }

    /// <summary>Whether it is a country, a place or what belongs to one.</summary>
    public bool IsPlace { get; init; }
}
